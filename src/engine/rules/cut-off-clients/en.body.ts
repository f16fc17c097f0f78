export const en = {
  why: 'When a NetworkPolicy selects a pod, it drops all traffic of its direction that no rule of any policy allows. The manifests often show who calls the pod: an Ingress, a Service of type `LoadBalancer`, a webhook, a monitor, or another workload that names the Service. This rule compares these clients with the policies in the same files. Probes of the kubelet always arrive.',
  risk: 'A policy admits only pods from its own namespace, but an Ingress sends requests to the same pods. The ingress controller runs in another namespace, so every request times out, although all pods are ready. If the policy keeps the API server from a webhook with `failurePolicy: Fail`, the cluster rejects every object that the webhook checks.',
  breaks:
    'Add a rule for the client: `namespaceSelector` and `podSelector` for pods, `ipBlock` or a rule with only `ports` for the API server and for traffic from outside the cluster. Each rule opens the port to more callers, so limit it to this port. If the policy keeps the client out on purpose, remove what declares the client, or suppress the finding with a reason.',
  verify:
    '`kubectl describe networkpolicy -n NAMESPACE` lists the client under `From` with the port of the pods, and a request from the client, for example through the address of the Ingress, gets a response instead of a timeout.',
};
