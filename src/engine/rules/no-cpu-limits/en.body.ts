export const en = {
  why: 'Other containers can use the CPU time that a container doesn’t need. Requests already give each container its share when processors are scarce. A limit slows a container down even on an idle node.',
  disputed:
    'For leaving limits out: no throttling, faster starts, better use of the node. Against: programs come to rely on spare capacity and slow down on a full node, and a container with a fault slows others down. The pod can’t be Guaranteed, and Azure Policy may require a limit. The rule `cpu-limits` does the opposite.',
  risk: 'A web server with a limit of 500m answers a burst of requests. After fifty milliseconds of each period its budget is used up, and it waits for the other half, on a node that’s three quarters idle. The slowest requests take a second, the liveness probe times out, and the container restarts during the burst.',
  breaks:
    'The pod loses the class Guaranteed and, on nodes with a static CPU policy, exclusive processors. Other pods without CPU requests may become slower, so give all of them a request first. A LimitRange of the namespace may set a limit again. `kubectl get pod POD -o yaml` shows the result.',
  verify: '`kubectl describe pod POD` lists no `cpu` under `Limits`, and one under `Requests`.',
};
