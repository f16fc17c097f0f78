export const en = {
  why: 'Annotations hold what people and tools need to know about a workload, such as the owner, the cost centre or the runbook. Which ones an organisation requires is set in the option `annotations`; while the list is empty, none is.',
  risk: 'A certificate of a third-party service expires, and forty workloads use it. Ten of them have no annotation with an owner; nobody is told about those, and they fail one after another over the weekend.',
  breaks:
    'Nothing is changed for you: write the annotations with your own values under `metadata.annotations` of the workload. There they change nothing at run time; in the pod template they would start a rollout. If a policy in the cluster asks for them, check with `kubectl apply --dry-run=server -f FILE` that it is satisfied.',
  verify:
    '`kubectl get deployments -A -o custom-columns=NAME:.metadata.name,NOTES:.metadata.annotations` shows the annotations in every row.',
};
