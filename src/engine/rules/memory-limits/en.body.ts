export const en = {
  why: 'If a container exceeds this limit, the kernel ends its processes. Memory can’t be throttled like CPU: what one container takes, others on the node no longer have. Runtimes such as .NET and Java also use the limit to size their heaps.',
  risk: 'An attacker finds a request that makes the program hold its response in memory and sends it a few thousand times. Without a limit, the container takes all memory of the node. The kernel ends processes of other pods, the kubelet evicts more of them, and finally the node is `NotReady`.',
  breaks:
    'If the limit is too low, the container is ended repeatedly: `kubectl get pods` shows `OOMKilled` and restarts. Measure with `kubectl top pod --containers` under load, leave some room, and configure the program if it doesn’t read the limit itself (`GOMEMLIMIT`, `--max-old-space-size`). Without a value, the fix uses the request as the limit, or what the heap in the manifest or the known image needs if that’s more.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,MEMORY:.spec.containers[*].resources.limits.memory"` shows a value for every container, and `kubectl describe pod POD` shows no `OOMKilled`.',
};
