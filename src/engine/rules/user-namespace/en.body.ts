export const en = {
  why: 'With `hostUsers: false` the kernel maps the users of the pod to numbers that nobody else on the node has. Root in the container is then an ordinary user outside, and capabilities count inside the pod only. AKS supports it from Kubernetes 1.33 on Ubuntu 24.04 and Azure Linux 3.',
  risk: 'An attacker is root in a container and uses a flaw such as CVE-2024-21626 to step out of it. Without a user namespace they are root on the node at that moment. With one they are a user who owns no file there, cannot signal a process of another pod and finds the runtime’s socket closed.',
  breaks:
    'Every volume’s file system must support mapped mounts: NFS and Azure Files do not, and IDs above 65535 cannot be used. Older nodes and runtimes do not start the pod. The fix is not offered where the manifest shows one of these. Start the pod on the intended node pool, read `kubectl describe pod POD`, and let the application write to each of its volumes.',
  verify: '`kubectl exec POD -- cat /proc/self/uid_map` prints a second number other than 0.',
};
