export const en = {
  why: 'An Ingress names the Service and the port that it sends traffic to. The API server doesn’t check them, and most controllers answer with error 503 until both exist. Podsmith can’t see Services in other files, but reports a Service in these files that lacks the port.',
  risk: 'A Service’s port changes from 8080 to 80, but the Ingress keeps 8080. All pods are ready and the rollout succeeds, but every visitor sees “503 Service Temporarily Unavailable” until someone reads the controller’s log.',
  breaks:
    'In the backend, set the name and the port of the Service, not of the container. This changes what the path serves, so open each path of the site once.',
  verify: '`kubectl describe ingress NAME` shows addresses of pods for each path, and no `error:`.',
};
