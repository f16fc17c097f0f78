export const en = {
  why: 'A volume of the Secrets Store CSI driver names a SecretProviderClass, which says what to fetch from Azure Key Vault and how to sign in. It is not in these files. It may exist in the cluster, but it has to stand in the pod’s own namespace, and a misspelt name looks just the same.',
  risk: 'The workload is deployed to another namespace. The class stayed behind in the old one, so the kubelet cannot mount the volume and the pods hang in `ContainerCreating` with `FailedMount`. The old pods have already been replaced by a `Recreate` rollout, and the service is down until somebody finds the missing object.',
  breaks:
    'Add the class to the files, in the namespace of the pod: `spec.provider: azure`, and as parameters the vault’s name, the tenant, the client ID and the objects to fetch. Correct the name by hand if it is misspelt. Nothing changes for pods that run already: start a new one and see that it becomes ready.',
  verify:
    '`kubectl get secretproviderclass NAME -n NAMESPACE` finds the class that `kubectl describe pod POD` names in the volume’s attributes.',
};
