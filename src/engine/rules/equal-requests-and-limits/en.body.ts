export const en = {
  why: 'Between request and limit lies what a container may use but nobody has promised. Where both are equal, a node always has what its containers may use. If that holds for CPU and memory in all containers of a pod, its class is Guaranteed, and it is the last to be evicted.',
  disputed:
    'For: memory that is promised to several containers at once is missing when they need it together, and the pod behaves the same on every node. Against: most containers rarely need their peak at the same time, so equal values pay for machines that stand idle; many teams want memory equal and CPU not. The option `resources` names those that count.',
  risk: 'Ten containers request 256Mi each and may use 1Gi. A node with 4Gi takes them all. During the yearly sale all of them fill their caches: the node runs out of memory at less than half of what their limits allow, and the kernel ends containers that did nothing wrong.',
  breaks:
    'The fix raises the request to the limit, so that fewer pods fit on a node: some may stay `Pending` until the autoscaler adds a node, and a ResourceQuota may reject them. Apply it to one workload, look at `kubectl get pods --field-selector=status.phase=Pending`, then go on.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,CLASS:.status.qosClass` shows `Guaranteed`.',
};
