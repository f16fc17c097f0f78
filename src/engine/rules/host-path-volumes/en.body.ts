export const en = {
  why: 'A `hostPath` volume mounts a file or directory of the node in the container and bypasses other isolation. What the container reads there belongs to the node or other pods, and what it writes outlives the pod. The pod also depends on that node’s files.',
  risk: 'A pod mounts `/var/run/docker.sock` or the socket of containerd. An attacker in the container asks the runtime for a new privileged container with `/` mounted, and is root on the node. With a writable `/etc`, a line in `cron.d` does the same. With `/var/lib/kubelet`, the attacker reads the tokens and Secrets of all pods on that node.',
  breaks:
    'The fix replaces the directory with an `emptyDir`: it starts empty, only this pod can use it, and it is deleted with the pod. Log collectors and node agents no longer find their files, and if a single file was mounted, the container may not start. Delete the pod once and check with `kubectl logs POD` and `kubectl exec POD -- ls MOUNTPATH` that the program has its files. Keep data in a PersistentVolumeClaim. The fix handles each volume separately. It doesn’t change sockets, files, devices, directories of the kernel (`/dev`, `/proc`, `/sys`, `/lib/modules`), directories that the containers only read, or volumes with `mountPropagation`.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,PATHS:.spec.volumes[*].hostPath.path"` shows no path. `kubectl label --dry-run=server --overwrite namespace NAMESPACE pod-security.kubernetes.io/enforce=baseline` prints no warning about `hostPath volumes`.',
};
