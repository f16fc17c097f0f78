export const en = {
  why: 'The Secrets Store CSI driver creates a synced Secret when a pod mounts the SecretProviderClass, and deletes it with the last such pod. A variable alone isn’t enough: the pod needs a volume of the class and a mount, even if the program reads only the variable.',
  risk: 'The pod works for months, because another Deployment mounts the class. When that one is removed, the Secret is deleted too, and the next restart of this pod ends in `CreateContainerConfigError`. Someone creates the Secret with a copy of the password that rotation doesn’t update.',
  breaks:
    'The fix adds a volume of the class and mounts it at `/mnt/NAME` in the container that reads the variable. The pod’s identity needs access to the vault, or the pod waits in `ContainerCreating` with `FailedMount`. Start a new pod and check that it becomes ready. A variable never changes while the container runs, so it’s better to read the file.',
  verify:
    '`kubectl get secret NAME` finds the Secret while the pod runs, and `kubectl describe pod POD` shows the volume with the driver `secrets-store.csi.k8s.io`.',
};
