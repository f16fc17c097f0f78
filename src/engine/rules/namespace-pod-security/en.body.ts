export const en = {
  why: 'Pod Security Admission is built into Kubernetes and rejects pods that exceed the level in the namespace’s label `enforce`. Without the label, or with `privileged`, it rejects nothing. `baseline` blocks known ways to take over a node. `restricted` also requires hardened pods.',
  risk: 'An attacker steals a pipeline’s token that can create pods in one namespace. They start a privileged pod with the node’s root file system, read the credentials of the kubelet and of all pods there, and control the node. With `baseline`, the API server would reject the pod with `violates PodSecurity`.',
  breaks:
    'Running pods stay, but new pods that violate the level are rejected, including a Deployment’s replacements. Check first: `kubectl label --dry-run=server --overwrite ns NAME pod-security.kubernetes.io/enforce=baseline` lists the pods that violate it. Run agents that need the node in a separate namespace with `privileged`.',
  verify:
    '`kubectl get namespaces -L pod-security.kubernetes.io/enforce` shows `baseline` or `restricted` for the namespace.',
};
