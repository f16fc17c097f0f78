export const en = {
  why: 'CPU is not used up: what one container does not need now, another can have. Requests already see to it that each gets its share when processors run short. A limit on top holds a container back even when nobody else wants to compute.',
  disputed:
    'For leaving limits out: no throttling, faster starts, better use of the node. Against: programs come to rely on what they find by chance and slow down on a full node, a container that runs wild slows its neighbours down, the pod cannot be Guaranteed, and Azure Policy may ask for a limit. The rule `cpu-limits` takes the other side.',
  risk: 'A web server with a limit of 500m answers a burst of requests. After fifty milliseconds of each period its budget is spent, and it stands still for the other half, on a node that is three quarters idle. The slowest requests take a second, the liveness probe misses its time, and the container is restarted in the middle of the burst.',
  breaks:
    'The pod loses the class Guaranteed and with it exclusive processors, where the node has a static CPU policy. Neighbours without CPU requests may become slower: give all of them one first. A LimitRange of the namespace may write a limit again: `kubectl get pod POD -o yaml` shows the result.',
  verify: '`kubectl describe pod POD` lists no `cpu` below `Limits`, and one below `Requests`.',
};
