export const en = {
  why: 'Between its request and its limit, a container can use resources that aren’t reserved. If both are equal, a node always has what its containers may use. If that applies to CPU and memory in all containers, the pod’s class is Guaranteed, and it is evicted last.',
  disputed:
    'For: overcommitted memory runs out when several containers need it at the same time, and with equal values the pod behaves the same on every node. Against: most containers rarely peak at the same time, so with equal values you pay for idle machines. Many teams want equal memory but not equal CPU. The option `resources` lists the resources that the rule checks.',
  risk: 'Ten containers request 256Mi each and can use 1Gi. They all fit on a node with 4Gi. During the yearly sale they fill their caches. The node runs out of memory at less than half of the sum of their limits, and the kernel ends containers within their limits.',
  breaks:
    'The fix raises the request to the limit, so fewer pods fit on a node. Some may stay `Pending` until the autoscaler adds a node, and a ResourceQuota may reject them. Change one workload first and check `kubectl get pods --field-selector=status.phase=Pending`.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,CLASS:.status.qosClass` shows `Guaranteed`.',
};
