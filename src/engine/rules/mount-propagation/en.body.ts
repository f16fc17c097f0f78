export const en = {
  why: 'With `mountPropagation: Bidirectional`, everything that the container mounts in the volume appears on the node, and in all pods that use the same path. Only drivers that provide storage to the node need this. Kubernetes allows it only for privileged containers and calls it dangerous.',
  risk: 'An attacker in a driver’s pod mounts a file system over a folder in `/var/lib/kubelet`. The node sees it: the kubelet gives other pods the attacker’s files instead of their Secrets and certificates. The mount remains after the pod is deleted, and nothing in the cluster shows its origin.',
  breaks:
    'A CSI driver or another program that provides mounts to the node no longer works: its volumes are empty in other pods. The fix sets `HostToContainer`, so mounts of the node still reach the container. Mount a volume of the driver in a second pod and compare the files. If the driver fails, keep the setting and use a separate namespace.',
  verify:
    '`kubectl get pods --all-namespaces -o yaml` shows `mountPropagation: Bidirectional` only for storage drivers that you know.',
};
