export const en = {
  why: 'The limit is the processor time that a container gets in each tenth of a second. After that, it waits for the next period. A program then never uses more than planned, and runs the same on empty and full nodes.',
  disputed:
    'For: costs and behavior are predictable, tenants can’t disturb one another, and only pods with CPU limits are Guaranteed. Azure Policy and most scanners require them. Against: a container is throttled while processors are idle, which slows it down, and requests already divide CPU fairly (zegl/kube-score#30). The rule `no-cpu-limits` requires the opposite.',
  risk: 'An attacker controls a container and mines cryptocurrency on all processors of the node. Other pods without a request stop responding, and the bill of an autoscaled node pool rises.',
  breaks:
    'At the limit the container is throttled: responses take longer, probes time out, and programs that start one thread for each processor of the node suffer most. Watch `container_cpu_cfs_throttled_periods_total` in Prometheus, or compare `kubectl top pod --containers` under load with the limit, before and after. Without a value, the fix uses the request as the limit, which leaves no room for peaks.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,CPU:.spec.containers[*].resources.limits.cpu"` shows a value for every container.',
};
