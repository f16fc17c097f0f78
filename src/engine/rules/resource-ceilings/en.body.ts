export const en = {
  why: 'One container can ask for more than any node has, or for as much as the rest of the team together. A ceiling for what a single container may request and use keeps typing errors and silent growth out of the cluster. What is too much you say in the options `cpu` and `memory`; as long as they are empty, this rule is silent.',
  risk: 'Someone writes `memory: 64Gi` in place of `640Mi`. The cluster autoscaler starts the largest machine that the node pool allows, for one small pod, and it runs until somebody reads the bill; in a pool without such machines the pod waits forever and holds up the rollout.',
  breaks:
    'The fix lowers the value to the ceiling. A program that needs more is throttled (CPU) or ended with `OOMKilled` (memory): compare with `kubectl top pod --containers` under load first. For resources of the pod as a whole no fix is offered, since its containers must fit into them.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,LIMITS:.spec.containers[*].resources.limits"` shows no value above the ceilings.',
};
