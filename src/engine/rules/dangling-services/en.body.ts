export const en = {
  why: 'A Service sends traffic to the pods whose labels match its selector. If no pod matches, the API server still accepts the Service, but it has no endpoints, and every connection fails. A Service sends traffic only to pods in its own namespace. Podsmith can’t see pods of other files or controllers.',
  risk: 'A release changes the label `tier` in a Deployment, but the Service keeps the old value. As the rollout ends, the Service loses its last endpoint. Users get error 503 although all pods are ready.',
  breaks:
    'Make `selector` match the labels of the pod template. A Service that starts to match sends traffic, so make sure that the ports match too, and call it through `kubectl port-forward service/NAME 8080:PORT`.',
  verify:
    '`kubectl get endpointslices -l kubernetes.io/service-name=NAME` shows addresses in the column `ENDPOINTS`, not the word `unset`.',
};
