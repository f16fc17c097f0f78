export const en = {
  why: 'With `usePodIdentity`, the Azure Key Vault provider signs in with pod-managed identity, which has been out of support since September 2025. With `clientID` instead, the provider exchanges the token of the pod’s ServiceAccount for access to the vault. This needs no agent on the node, and also works for Windows pods.',
  risk: 'The cluster is upgraded without the add-on for pod-managed identity. At the next restart, the provider calls an agent that no longer exists, the mount fails, and the pods wait in `ContainerCreating` without their database password. To fix it quickly, someone adds the password to the manifest, where everyone can read it.',
  breaks:
    'The identity with this client ID needs the role Key Vault Secrets User and a federated credential for the pod’s ServiceAccount. The ServiceAccount needs the annotation `azure.workload.identity/client-id`. Otherwise the volume isn’t mounted. If the parameters already name a client ID or another way to sign in, the fix only sets `usePodIdentity` to `"false"`. Start a new pod, and look for `FailedMount` in `kubectl describe pod POD`.',
  verify:
    '`kubectl get secretproviderclasses -o custom-columns=NAME:.metadata.name,POD:.spec.parameters.usePodIdentity,CLIENT:.spec.parameters.clientID` shows a client ID and no `true`.',
};
