export const en = {
  why: 'A Service may send to a port by its name. In each pod Kubernetes then looks for a container port with that name and protocol, and takes the first. A pod without one gets no requests at all, and nothing reports it.',
  risk: 'The port `http` is renamed to `web` in the Deployment, while the Service still sends to `http`. The rollout succeeds, all pods are ready, but the Service has no address with a port any more. Every request ends in `connection refused`, and the pods look perfectly healthy.',
  breaks:
    'Change the names by hand, in the Service’s `targetPort` or under the container’s `ports`. Renaming a port also concerns probes, Ingresses, NetworkPolicies and monitoring that use the name: search for it. Then check that `kubectl get endpointslices` lists addresses and call the Service once.',
  verify: '`kubectl describe service NAME` shows addresses with a port in the line `Endpoints:`.',
};
