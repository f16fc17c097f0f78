export const en = {
  why: 'The permission `nodes/proxy` gives access to the kubelet’s API on every node: to logs and metrics, but also to commands in every container. The verb `get` is enough to run a command. Admission controllers don’t see such requests, and the audit log shows little of them. AKS Automatic rejects a Role or ClusterRole that grants this permission, and its authorizer denies the requests.',
  risk: 'An attacker takes over a monitoring agent whose role has `nodes/proxy` to read metrics. With its token, they call the kubelet through the API server and run a command in a container of another team that has a cloud credential. Admission control can’t stop them.',
  breaks:
    'An agent that calls the kubelet through the API server gets the response `Forbidden`. Grant `nodes/metrics`, `nodes/stats` or `nodes/log` instead. As of Kubernetes 1.33, the kubelet also accepts `nodes/pods`, `nodes/healthz` and `nodes/configz`. Then look for `Forbidden` in the agent’s log.',
  verify:
    '`kubectl auth can-i get nodes --subresource=proxy --as=system:serviceaccount:NAMESPACE:NAME` answers `no`.',
};
