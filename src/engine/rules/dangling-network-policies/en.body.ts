export const en = {
  why: 'A NetworkPolicy applies to the pods whose labels match its selector. If no pod matches, the API server still accepts the policy, without a warning. The same is true for a port on which the pods don’t listen. Podsmith can’t see pods of other files or controllers.',
  risk: 'The label of a Deployment changes from `app: pay` to `app: payment`, but the policy keeps the old one. No policy selects the pods, so the whole cluster can connect to them, while the list of policies looks complete in every audit.',
  breaks:
    'Set the labels of the pod template in `podSelector`. A policy that starts to match also starts to block, so compare its rules with the traffic that you expect, and watch the clients for timeouts.',
  verify:
    '`kubectl get pods -n NAMESPACE -l KEY=VALUE`, with the labels of the policy’s `podSelector`, lists at least one pod.',
};
