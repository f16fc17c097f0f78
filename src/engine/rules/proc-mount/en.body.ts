export const en = {
  why: 'The container runtime hides parts of `/proc` that show or change the node’s kernel, and makes others read-only. `procMount: Unmasked` takes that protection away. It is meant for building or running containers inside a container, in a user namespace.',
  risk: 'An attacker becomes root in a container with an unmasked `/proc`. They write a program of their own into `/proc/sys/kernel/core_pattern` and crash a process. The kernel then runs that program on the node, as root.',
  breaks:
    'Programs that start containers inside their container, such as Buildah, Podman or Docker in Docker, fail when they mount `/proc` for the inner container. Run one build after the change and read its log for “operation not permitted” on `mount`. Other programs do not notice.',
  verify:
    '`kubectl exec POD -- ls -l /proc/kcore` shows a character device (mode begins with `c`), since masked files stand behind `/dev/null`. `kubectl get pod POD -o yaml | grep procMount` finds nothing or `Default`.',
};
