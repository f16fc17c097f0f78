export const en = {
  why: 'With `clientID`, the provider exchanges the token of the pod’s ServiceAccount for access to the vault (Microsoft Entra Workload ID), so only pods of that account have access. `useVMManagedIdentity` uses an identity of the node, which every pod on the node can use. Without an identity, the provider looks for a stored credential. It rejects two methods at once.',
  risk: 'An attacker takes over a web server on the same node as the payment service. From there they request a token for the node’s identity from the metadata endpoint `169.254.169.254` and read the payment service’s keys from the vault, although their pod has no permissions.',
  breaks:
    'The identity with this client ID needs the role Key Vault Secrets User and a federated credential for the pod’s ServiceAccount. The ServiceAccount needs the annotation `azure.workload.identity/client-id`. Otherwise the volume isn’t mounted. With `useAzureTokenProxy` (identity bindings, in preview as of August 2026), a binding of the identity to the cluster and a role for the ServiceAccount replace the federated credential. Start a new pod, and look for `FailedMount` in `kubectl describe pod POD`. If two methods conflict, choose one.',
  verify:
    '`kubectl get secretproviderclasses -o custom-columns=NAME:.metadata.name,CLIENT:.spec.parameters.clientID,NODE:.spec.parameters.useVMManagedIdentity` shows a client ID and no `true`.',
};
