export const en = {
  why: 'Pod Security Admission is built into Kubernetes and rejects pods that exceed the level in a namespace’s label `enforce`. Without the label, and with `privileged`, it rejects nothing. `baseline` closes the known ways to take over a node; `restricted` also demands hardened pods.',
  risk: 'An attacker gets hold of a pipeline’s token that may create pods in one namespace. They start a privileged pod with the node’s root file system mounted, read the credentials of the kubelet and of all other pods there, and own the node. With `baseline` the API server would have answered `violates PodSecurity`.',
  breaks:
    'Running pods stay, but pods that violate the level are rejected from then on, also when a Deployment replaces them. Ask first: `kubectl label --dry-run=server --overwrite ns NAME pod-security.kubernetes.io/enforce=baseline` lists the pods that violate it. Agents that need the node belong in a namespace of their own with `privileged`.',
  verify:
    '`kubectl get namespaces -L pod-security.kubernetes.io/enforce` shows `baseline` or `restricted` beside the namespace.',
};
