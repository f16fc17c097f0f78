export const en = {
  why: 'With `clientID` the provider exchanges the token of the pod’s ServiceAccount for access to the vault (Microsoft Entra Workload ID), and only pods of that account get in. `useVMManagedIdentity` uses an identity of the node, which every pod on the node can use. Without any identity the provider looks for a stored credential, and two switches at once it rejects.',
  risk: 'An attacker takes over a web server that happens to run on the same node as the payment service. From there they ask the metadata endpoint `169.254.169.254` for a token of the node’s identity and read the payment service’s keys from the vault, although their own pod has no right to anything.',
  breaks:
    'The identity with this client ID needs the role Key Vault Secrets User and a federated credential for the pod’s ServiceAccount. The ServiceAccount needs the annotation `azure.workload.identity/client-id`. Without them, the volume isn’t mounted. With `useAzureTokenProxy` (identity bindings, in preview as of August 2026), a binding of the identity to the cluster and a role for the ServiceAccount replace the federated credential. Running pods aren’t affected: start a new pod, and look for `FailedMount` in the output of `kubectl describe pod POD`. If two switches contradict each other, choose one of them yourself.',
  verify:
    '`kubectl get secretproviderclasses -o custom-columns=NAME:.metadata.name,CLIENT:.spec.parameters.clientID,NODE:.spec.parameters.useVMManagedIdentity` shows a client ID and no `true`.',
};
