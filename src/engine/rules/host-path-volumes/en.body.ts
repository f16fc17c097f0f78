export const en = {
  why: 'A `hostPath` volume puts a file or directory of the node into the container, past every other isolation. What the container reads there belongs to the node or to other pods, and what it writes there outlives the pod. It also ties the pod to whatever happens to lie on that node.',
  risk: 'A pod mounts `/var/run/docker.sock` or the socket of containerd. An attacker who gets into the container asks the runtime for a new privileged container with `/` mounted, and is root on the node. With `/etc` writable a line in `cron.d` does the same; with `/var/lib/kubelet` the attacker collects the tokens and Secrets of all pods on that node.',
  breaks:
    'The fix puts an `emptyDir` in place of the directory: it starts empty, is seen by this pod only, and its contents are lost when the pod ends. Log collectors and node agents find nothing there any more, and where a single file was mounted the container may not start. Delete the pod once and check with `kubectl logs POD` and `kubectl exec POD -- ls MOUNTPATH` that the program still has what it needs; data that must stay belongs in a PersistentVolumeClaim. For sockets, files and devices there is no stand-in, so no fix is offered.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,PATHS:.spec.volumes[*].hostPath.path"` shows no path. `kubectl label --dry-run=server --overwrite namespace NAMESPACE pod-security.kubernetes.io/enforce=baseline` prints no warning about `hostPath volumes`.',
};
