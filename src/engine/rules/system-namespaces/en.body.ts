export const en = {
  why: 'The namespaces `kube-system`, `kube-public` and `kube-node-lease` belong to the cluster. Policies and Pod Security levels usually exempt them, and their service accounts have extensive permissions. AKS manages what runs there.',
  risk: 'A team installs its log collector in `kube-system`, where no policy blocks it. An attacker who takes over the collector can create pods there. They use the service account of a system component in one of them, and control the cluster with its permissions.',
  breaks:
    'Create a namespace, and move the workload together with its ServiceAccount, Secrets, ConfigMaps and RoleBindings. More policies apply there, so the pods may be rejected at first. Read the message of `kubectl apply --dry-run=server -f FILE`. Programs that look for their configuration in `kube-system` need the new namespace.',
  verify: '`kubectl get pods -n kube-system` shows only components of AKS and its add-ons.',
};
