export const en = {
  why: 'A Pod without a controller stays on one node. A Deployment, a StatefulSet or a Job replaces lost pods and rolls out changes. For a quick test, a bare Pod is fine.',
  risk: 'AKS upgrades a node and drains it. The drain stops at the bare Pod or, if forced, deletes it, and nothing creates it again.',
  breaks:
    'Change it yourself: put the Pod’s `metadata.labels` and `spec` under `spec.template` of a Deployment, and add a `selector` with the same labels. Use a Job for a task that ends. Pod names then end in random characters, so clients that call the pod by name need a Service. Delete the old Pod when `kubectl rollout status deployment NAME` has finished.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,OWNER:.metadata.ownerReferences[0].kind"` shows an owner in each line.',
};
