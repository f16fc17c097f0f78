export const en = {
  why: 'A route of the Gateway API lists its Services under `backendRefs`. The API server doesn’t check them: for an HTTPRoute, the Gateway answers with error 500 until the Service and the port exist. Without `namespace`, the reference is to a Service in the namespace of the route. A Service in another namespace needs a ReferenceGrant there. Podsmith can’t see Services in other files.',
  risk: 'A release renames a Service, but the route keeps the old name. All pods are ready and the rollout succeeds, but the Gateway answers each request for this path with error 500 until someone reads the status of the route.',
  breaks:
    'In the reference, set the name and the port of the Service, not of the container. This changes what the path serves, so open each path once.',
  verify:
    '`kubectl get httproute NAME -o jsonpath="{..conditions[?(@.type==\'ResolvedRefs\')].status}"` prints `True`.',
};
