export const en = {
  why: 'One container can request more than any node has, or as much as the rest of the team combined. A ceiling on what a container can request and use catches typing errors and unnoticed growth. Set it in the options `cpu` and `memory`. If they’re empty, this rule reports nothing.',
  risk: 'Someone writes `memory: 64Gi` instead of `640Mi`. The cluster autoscaler starts the largest machine of the node pool for one small pod, and it runs until someone reads the bill. In a pool without such machines, the pod waits forever and blocks the rollout.',
  breaks:
    'The fix lowers the value to the ceiling. A program that needs more is throttled (CPU) or ended with `OOMKilled` (memory). Compare with `kubectl top pod --containers` under load first. There is no fix for resources of the whole pod, because its containers must fit into them.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,LIMITS:.spec.containers[*].resources.limits"` shows no value above the ceilings.',
};
