export const en = {
  why: '`nodeName` puts a pod on one node and bypasses the scheduler with its checks for capacity and taints. A `nodeSelector` is a strict requirement too, while node affinity can express a preference. A toleration for the control plane lets a pod run next to the cluster’s own programs.',
  disputed:
    'Some tools require node affinity, so each workload runs on its intended pool. Others forbid it and selectors, so users of a shared cluster can’t choose nodes. Both are right for their clusters. By default, the rule reports only what forces a node. The option `requireAffinity` requires affinity.',
  risk: 'A manifest names a node that was fast in a test. At the next upgrade, AKS replaces all nodes, and the new ones have other names. The pod is bound to a node that doesn’t exist, so it stays `Pending` or is deleted.',
  breaks:
    'Remove `nodeName`, and convert a `nodeSelector` to `affinity.nodeAffinity`, required or preferred. Pods may then run on nodes with another processor or without a local disk. Check with `kubectl get pods -o wide`, and measure performance there.',
  verify: '`kubectl describe pod POD` shows an event `Scheduled` from `default-scheduler`.',
};
