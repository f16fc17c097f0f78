export const en = {
  why: 'Files from Azure Key Vault belong to root, and the kubelet doesn’t apply `fsGroup` to them, because the volume is read-only. With a `filePermission` such as `0400` or `0440`, a non-root container can’t read them. The mode hardly protects anything, because only containers that mount the volume see the files.',
  risk: 'To be careful, someone sets `0400`. The program fails with `permission denied`, and the quickest workaround is to run the container as root. A vulnerability in the program then gives an attacker root in the container, because of a mode that protected nothing.',
  breaks:
    'The fix sets `0444`, so every process in the containers that mount the volume can read the file, but none can write to it. A program that requires a private mode, such as `ssh` for its key, must first copy the file to an `emptyDir` in memory. Start a new pod and check that it reads the file.',
  verify: '`kubectl exec POD -- cat FILE` prints the content as the container’s own user.',
};
