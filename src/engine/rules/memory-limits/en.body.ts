export const en = {
  why: 'The limit is the memory at which the kernel ends a process of the container. Memory cannot be slowed down as CPU can: what one container takes, others on the node no longer have. Runtimes such as .NET and Java also size their heaps by the limit.',
  risk: 'An attacker finds a request that makes the program hold its answer in memory and sends it a few thousand times. Without a limit the container takes what the node has; the kernel ends processes of other pods, the kubelet evicts further ones, and in the end the node is `NotReady`. One flaw in one program has taken down everything next to it.',
  breaks:
    'Too low a limit, and the container is ended again and again: `kubectl get pods` shows `OOMKilled` and a growing number of restarts. Measure with `kubectl top pod --containers` under load, leave some room, and tell the program of it where it does not read the limit itself (`GOMEMLIMIT`, `--max-old-space-size`). Without a value the fix takes the request as the limit.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,MEMORY:.spec.containers[*].resources.limits.memory"` shows a value for every container, and `kubectl describe pod POD` no `OOMKilled`.',
};
