export const en = {
  why: 'A volume of the Secrets Store CSI driver names a SecretProviderClass, which defines what to fetch from Azure Key Vault and how to sign in. If the class isn’t in the reviewed files, it may exist in the cluster, in the pod’s namespace, or its name may be misspelled.',
  risk: 'The workload is deployed to another namespace without its class. The kubelet can’t mount the volume, and the pods stay in `ContainerCreating` with `FailedMount`. A `Recreate` rollout has already replaced the old pods, and the service is down until someone finds the missing object.',
  breaks:
    'Add the class to the files, in the namespace of the pod: `spec.provider: azure`, and as parameters the vault’s name, the tenant, the client ID and the objects to fetch. If the name is misspelled, correct it. Running pods don’t change. Start a new one and check that it becomes ready.',
  verify:
    '`kubectl get secretproviderclass NAME -n NAMESPACE` finds the class that `kubectl describe pod POD` names in the volume’s attributes.',
};
