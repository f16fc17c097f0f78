export const en = {
  why: '`usePodIdentity` tells the Azure Key Vault provider to sign in by pod-managed identity, which has been out of support since September 2025. With `clientID` in its place, the provider exchanges the token of the pod’s ServiceAccount for access to the vault. Then no agent on the node stands in between, and Windows pods can use the vault as well.',
  risk: 'The cluster is upgraded and the add-on for pod-managed identity does not come along. At the next restart the provider asks an agent that is no longer there, the mount fails, and the pods wait in `ContainerCreating` without their database password. To get going again, somebody pastes the password into the manifest, where it stays for everyone to read.',
  breaks:
    'The identity with this client ID needs the role Key Vault Secrets User and a federated credential for the pod’s ServiceAccount. The ServiceAccount needs the annotation `azure.workload.identity/client-id`. Without them, the volume isn’t mounted. If the parameters already name a client ID or another way to sign in, the fix only sets `usePodIdentity` to false. Running pods aren’t affected: start a new pod, and look for `FailedMount` in the output of `kubectl describe pod POD`.',
  verify:
    '`kubectl get secretproviderclasses -o custom-columns=NAME:.metadata.name,POD:.spec.parameters.usePodIdentity,CLIENT:.spec.parameters.clientID` shows a client ID and no `true`.',
};
