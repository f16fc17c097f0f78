export const en = {
  why: 'With `hostUsers: false`, the kernel maps the users of the pod to IDs that aren’t used on the node. Root in the container is then an ordinary user outside, and capabilities apply only inside the pod. AKS supports it from Kubernetes 1.33 on Ubuntu 24.04 and Azure Linux 3.',
  risk: 'An attacker is root in a container and uses a vulnerability such as CVE-2024-21626 to break out. Without a user namespace, they are root on the node. With one, they own no files there and can’t access other pods’ processes or the runtime’s socket.',
  breaks:
    'The file system of every volume must support ID-mapped mounts: NFS and Azure Files don’t. IDs above 65535 can’t be used. Older nodes and runtimes don’t start the pod. If the manifest shows one of these, there is no fix. Start the pod on the intended node pool, run `kubectl describe pod POD`, and let the application write to each of its volumes.',
  verify: '`kubectl exec POD -- cat /proc/self/uid_map` prints a second number other than 0.',
};
