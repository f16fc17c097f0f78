export const en = {
  why: 'A Secret that the Secrets Store CSI driver writes comes into being when a pod mounts the SecretProviderClass, and goes with the last such pod. A variable alone does not bring it about: the pod needs a volume of the class and a mount, even where the program reads the variable only.',
  risk: 'It works for months, since another Deployment happens to mount the class. When that one is retired, the Secret goes with it. The next restart of this pod ends in `CreateContainerConfigError`, and in the hurry somebody creates the Secret by hand, with a copy of the password that no rotation reaches.',
  breaks:
    'The fix adds a volume of the class and mounts it at `/mnt/NAME` in the container that reads the variable. The pod’s identity needs access to the vault, or the pod waits in `ContainerCreating` with `FailedMount`. Start a new pod and see that it becomes ready. A variable never changes while the container runs: better let the program read the file.',
  verify:
    '`kubectl get secret NAME` finds the Secret while the pod runs, and `kubectl describe pod POD` shows the volume with the driver `secrets-store.csi.k8s.io`.',
};
