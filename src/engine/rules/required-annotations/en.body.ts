export const en = {
  why: 'Annotations contain what people and tools need to know about a workload, such as the owner, the cost center or the runbook. The option `annotations` sets the required ones. If the list is empty, the rule reports nothing.',
  risk: 'A certificate of a third-party service expires, and forty workloads use it. Ten of them have no annotation with an owner, so no one is notified, and they fail one after another over the weekend.',
  breaks:
    'Add the annotations with your values to `metadata.annotations` of the workload. There, they change nothing at run time; in the pod template, they would start a rollout. If a policy in the cluster requires them, check with `kubectl apply --dry-run=server -f FILE`.',
  verify:
    '`kubectl get deployments -A -o custom-columns=NAME:.metadata.name,NOTES:.metadata.annotations` shows the annotations in every row.',
};
