export const en = {
  why: 'A Service can send traffic to a port by name. Kubernetes then uses the first container port in each pod with that name and protocol. A pod without such a port gets no requests, and no warning appears. A number works even if no container declares it, as long as the program listens there: Podsmith reports it if the pods declare other ports.',
  risk: 'The port `http` is renamed to `web` in the Deployment, but the Service still uses `http`. The rollout succeeds and all pods are ready, but the Service has no address with a port. Every request ends in `connection refused`.',
  breaks:
    'Change the ports yourself, in the Service’s `targetPort` or in the container’s `ports`. Probes, Ingresses, NetworkPolicies and monitoring may use the name of the port, too. Then check that `kubectl get endpointslices` lists the port, and call the Service.',
  verify: '`kubectl describe service NAME` shows addresses with a port in the line `Endpoints:`.',
};
