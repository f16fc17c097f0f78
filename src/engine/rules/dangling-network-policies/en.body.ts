export const en = {
  why: 'A NetworkPolicy takes effect on the pods whose labels its selector matches. When it matches none, the API server accepts the policy all the same and nobody is told. Pods in other files or made by other controllers cannot be seen here.',
  risk: 'The label of a Deployment changes from `app: pay` to `app: payment`, but the policy keeps the old one. The pods are then selected by nothing and open to the whole cluster, while the list of policies looks complete in every audit.',
  breaks:
    'Nothing is changed for you: write the labels of the pod template into `podSelector`. A policy that begins to match also begins to block, so compare its rules with the traffic that you expect, and watch the clients for timeouts afterwards.',
  verify:
    '`kubectl get pods -n NAMESPACE -l KEY=VALUE`, with the labels of the policy’s `podSelector`, lists at least one pod.',
};
