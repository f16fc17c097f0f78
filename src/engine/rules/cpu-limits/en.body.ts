export const en = {
  why: 'The limit is the processor time that the kernel gives a container in each tenth of a second; after that it waits for the next. A program then never takes more than was agreed, and it runs the same on empty and on full nodes.',
  disputed:
    'For: costs and behaviour can be foreseen, tenants cannot disturb one another, and only with CPU limits is a pod Guaranteed; Azure Policy and most scanners ask for them. Against: a container is throttled while processors stand idle, which shows as slow answers, and requests alone already divide CPU fairly (zegl/kube-score#30). The rule `no-cpu-limits` takes the other side.',
  risk: 'A container has been taken over and mines cryptocurrency on all processors of the node. Neighbours without a request of their own come to a halt, the bill of an autoscaled node pool rises, and because nothing crashes it is noticed at the end of the month.',
  breaks:
    'At the limit the container is throttled: answers take longer, probes time out, and programs that start many threads by the number of the node’s processors suffer most. Watch `container_cpu_cfs_throttled_periods_total` in Prometheus, or compare `kubectl top pod --containers` under load with the limit, before and after. Without a value the fix takes the request as the limit, which leaves no room for peaks.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,CPU:.spec.containers[*].resources.limits.cpu"` shows a value for every container.',
};
