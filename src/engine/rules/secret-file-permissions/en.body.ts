export const en = {
  why: 'Files from the vault belong to root, and the kubelet does not apply `fsGroup` to them, since the volume is read-only. With a `filePermission` such as `0400` or `0440` a container that does not run as root can read nothing. The mode protects little in any case: only containers that mount the volume see the files at all.',
  risk: 'To be careful, somebody sets `0400`. The program fails with `permission denied`, and the quickest way out is to let the container run as root again. A flaw in the program then gives an attacker root in the container, for the sake of a mode that kept nobody out.',
  breaks:
    'The fix sets `0444`, so that every process of the containers that mount the volume can read the file; nobody can write it. A program that insists on a private mode, as `ssh` does for its key, has to copy the file into an `emptyDir` in memory first. Start a new pod and see that it reads the file.',
  verify: '`kubectl exec POD -- cat FILE` prints the content under the container’s own user.',
};
