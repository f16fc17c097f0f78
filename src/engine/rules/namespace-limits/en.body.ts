export const en = {
  why: 'A ResourceQuota limits what all pods of a namespace can request, and how many objects it can have. A LimitRange sets default requests and limits for containers, and rejects containers that request too much. Without them, one team can use up a shared cluster.',
  risk: 'A test script in one team’s namespace scales a Deployment to 500 instead of 50. The pods take all free capacity, the autoscaler reaches its limit, and the shop in another namespace can’t start the pods that it needs for the evening.',
  breaks:
    'Podsmith can’t see objects in other files, so check `kubectl get limitrange,resourcequota --namespace NAMESPACE` first. Write both yourself, because the numbers depend on your cluster. Start with the current use and some room. A quota for `requests.cpu` rejects every pod that doesn’t set it, so add the LimitRange with defaults first.',
  verify:
    '`kubectl describe namespace NAMESPACE` lists a resource quota and a limit range at its end.',
};
