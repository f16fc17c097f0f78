export const en = {
  why: 'An Ingress names the Service and the port that it sends to. Neither is checked when it is applied: the controller answers with error 503 until both exist. Services in other files cannot be seen here, but a Service that is here without the port is a mistake.',
  risk: 'A Service’s port is moved from 8080 to 80, and the Ingress keeps 8080. All pods are ready and the rollout is green, yet every visitor sees “503 Service Temporarily Unavailable” until someone reads the controller’s log.',
  breaks:
    'Nothing is changed for you: write the name and the port of the Service, not of the container, into the backend. Whatever the path served until now changes with it, so open each path of the site once.',
  verify:
    '`kubectl describe ingress NAME` shows addresses of pods behind each path, and no `error:`.',
};
