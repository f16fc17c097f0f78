export const en = {
  why: 'A ResourceQuota bounds what all pods of a namespace may request together, and how many objects it may hold. A LimitRange gives containers that say nothing a request and a limit, and rejects single ones that want too much. Without them one team can use up a shared cluster.',
  risk: 'A test script in the namespace of one team scales a Deployment to 500 instead of 50. The pods take all free capacity, the autoscaler goes to its limit, and in the namespace next door the shop can no longer start the pods that it needs for the evening.',
  breaks:
    'Objects in files that are not open here are not seen: look with `kubectl get limitrange,resourcequota --namespace NAMESPACE` first. Write both by hand, since the figures are a matter of your cluster: begin with the present use and some room. A quota for `requests.cpu` rejects every pod that does not state one, so add the LimitRange with defaults before it.',
  verify:
    '`kubectl describe namespace NAMESPACE` lists a resource quota and a limit range at its end.',
};
