export const en = {
  why: 'With `mountPropagation: Bidirectional` everything that the container mounts below the volume appears on the node, and from there in all pods that use the same path. Only drivers that bring storage to the node need that. Kubernetes allows it only for privileged containers and calls it dangerous.',
  risk: 'An attacker in a driver’s pod mounts a file system of their own over a folder below `/var/lib/kubelet`. The node sees it at once: the kubelet hands other pods prepared files in place of their Secrets and certificates. After the pod is deleted the mount is still there, and nothing in the cluster names its origin.',
  breaks:
    'A CSI driver or another program that publishes mounts to the node no longer works: its volumes look empty in other pods. The fix writes `HostToContainer`, so mounts of the node still reach the container. Mount a volume of the driver in a second pod and compare the files; a driver that fails there must keep the setting and live in a namespace of its own.',
  verify:
    '`kubectl get pods --all-namespaces -o yaml` contains `mountPropagation: Bidirectional` only for storage drivers that you know.',
};
