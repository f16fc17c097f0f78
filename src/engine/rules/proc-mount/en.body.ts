export const en = {
  why: 'The container runtime hides parts of `/proc` that show or change the node’s kernel, and makes others read-only. `procMount: Unmasked` removes that protection. It is intended for containers inside a container, in a user namespace.',
  risk: 'An attacker becomes root in a container with an unmasked `/proc`. They write the path of their program to `/proc/sys/kernel/core_pattern` and crash a process. The kernel then runs that program on the node, as root.',
  breaks:
    'Programs that start containers inside their container, such as Buildah, Podman or Docker in Docker, fail when they mount `/proc` for the inner container. Run one build and look for “operation not permitted” on `mount` in its log. Other programs aren’t affected.',
  verify:
    '`kubectl exec POD -- ls -l /proc/kcore` shows a character device (mode begins with `c`), because `/dev/null` masks the file. `kubectl get pod POD -o yaml | grep procMount` finds nothing or `Default`.',
};
