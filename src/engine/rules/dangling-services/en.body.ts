export const en = {
  why: 'A Service sends traffic to the pods whose labels match its selector. If no pod matches, the API server still accepts the Service, but it has no endpoints, and every connection fails. A Service sends traffic only to pods in its own namespace. Podsmith can’t see pods in other files or pods that other controllers create.',
  risk: 'A release renames the label `tier` in a Deployment. The Service still asks for the old value, loses its last endpoint as the rollout ends, and users get error 503 although all pods are ready and no check is red.',
  breaks:
    'Nothing is changed for you: make `selector` and the labels of the pod template agree. A Service that begins to match starts sending at once, so make sure that the ports agree as well, and call it through `kubectl port-forward service/NAME 8080:PORT`.',
  verify:
    '`kubectl get endpointslices -l kubernetes.io/service-name=NAME` shows addresses in the column `ENDPOINTS`, not the word `unset`.',
};
