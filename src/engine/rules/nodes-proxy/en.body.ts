export const en = {
  why: 'The permission `nodes/proxy` opens the interface of the kubelet on every node: logs and metrics, but also commands in every container. The verb `get` is enough for a command. Admission controllers don’t see such a request, and the audit log shows little of it. AKS Automatic rejects a Role or ClusterRole that grants it, and its authorizer denies the requests.',
  risk: 'An attacker takes over a monitoring agent whose role has `nodes/proxy` to read metrics. With its token they call the kubelet through the API server and run a command in a container of another team that has a cloud credential. No rule of admission stops them.',
  breaks:
    'An agent that calls the kubelet through the API server gets the answer `Forbidden`. Grant `nodes/metrics`, `nodes/stats` or `nodes/log` instead: as of Kubernetes 1.33 the kubelet also accepts `nodes/pods`, `nodes/healthz` and `nodes/configz`. Then look at the log of the agent for `Forbidden`.',
  verify:
    '`kubectl auth can-i get nodes --subresource=proxy --as=system:serviceaccount:NAMESPACE:NAME` answers `no`.',
};
