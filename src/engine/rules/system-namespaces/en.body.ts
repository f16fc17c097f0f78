export const en = {
  why: 'The namespaces `kube-system`, `kube-public` and `kube-node-lease` belong to the cluster. Policies and Pod Security levels usually exempt them, and their Secrets and service accounts have far-reaching rights. AKS manages what runs there.',
  risk: 'A team installs its log collector in `kube-system`, where no policy complains. An attacker who takes over the collector may create pods beside it, mounts the service account of a system component into one of them, and controls the cluster with its rights.',
  breaks:
    'Nothing is changed for you: create a namespace, and move the workload together with its ServiceAccount, Secrets, ConfigMaps and RoleBindings. Policies apply there that did not apply before, so the pods may be rejected at first; read the message of `kubectl apply --dry-run=server -f FILE`. Programs that look for their configuration in `kube-system` by name need the new one.',
  verify: '`kubectl get pods -n kube-system` shows only components of AKS and its add-ons.',
};
