export const en = {
  why: 'The port in a container’s `ports` is only a note for readers: it doesn’t make the program listen. If a Service sends to a port on which nothing listens, its clients get no answer. This rule knows the ports of well-known images and reports a Service that sends to another one, unless the files tell the program where to listen.',
  risk: 'Port 80 was changed to 8080 in the container and in its Service, but NGINX still listens on 80. Without a readiness probe, the rollout succeeds, and each request fails with “connection refused”.',
  breaks:
    'Changing `targetPort` sends all traffic of the Service to the other port. Check that no other container of the pod listens on the old one.',
  verify: '`kubectl port-forward SERVICE 8080:80` and a request to `localhost:8080` get an answer.',
};
