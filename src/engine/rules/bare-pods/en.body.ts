export const en = {
  why: 'A Pod that is applied by itself is bound to one node for life. A Deployment, a StatefulSet or a Job creates pods anew when one is lost, and rolls out changes. For trying something out a bare Pod is fine.',
  risk: 'AKS upgrades a node and drains it. The drain stops at the bare Pod, or deletes it where it is forced; nobody creates it again. Days later someone finds out that the program has been gone since the upgrade.',
  breaks:
    'Change it by hand: put the Pod’s `metadata.labels` and `spec` below `spec.template` of a Deployment, and add a `selector` with the same labels; a task goes into a Job. Names of pods then end in random letters, so that whatever calls the pod by its name needs a Service. Delete the old Pod once `kubectl rollout status deployment NAME` has ended.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,OWNER:.metadata.ownerReferences[0].kind"` shows an owner in each line.',
};
