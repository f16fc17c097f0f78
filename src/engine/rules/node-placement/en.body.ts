export const en = {
  why: '`nodeName` puts a pod on one node and bypasses the scheduler with its checks for room and taints. A `nodeSelector` leaves no choice either, where node affinity can express a preference. Tolerating the taint of the control plane asks for a place among the cluster’s own programs.',
  disputed:
    'Some tools demand node affinity, so that each workload lands on the pool meant for it; others forbid it together with selectors, so that users of a shared cluster cannot choose nodes. Both are right for their clusters. By default only what forces a place is reported; the option `requireAffinity` asks for affinity.',
  risk: 'A manifest names a node that was fast in a test. At the next upgrade AKS replaces all nodes, and the new ones have other names. The pod is bound to a node that does not exist, stays pending or is deleted, and no other node is tried.',
  breaks:
    'Change it by hand: remove `nodeName`, and turn a `nodeSelector` into `affinity.nodeAffinity`, required or preferred. Pods may then land on other nodes, with another processor or without a local disk: check with `kubectl get pods -o wide`, and measure the program’s performance there.',
  verify: '`kubectl describe pod POD` shows an event `Scheduled` from `default-scheduler`.',
};
