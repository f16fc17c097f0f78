export const en = {
  why: 'Linux keeps the ports below 1024 for processes with the capability `NET_BIND_SERVICE`, which a process without root does not have in effect. Whether the rule applies depends on the node image: nodes with containerd 1.7, such as Ubuntu 22.04, enforce it, while nodes with containerd 2, such as Ubuntu 24.04 and Azure Linux 3, lift it for pods by `net.ipv4.ip_unprivileged_port_start`. A higher port works everywhere, and a Service still offers clients the usual one.',
  risk: 'A web server runs as user 1000 and listens on port 80. It works on a new node pool; then the pod moves to a node with containerd 1.7, fails with “bind: permission denied” and restarts for ever. The usual way out, running it as root again, hands an attacker in the web server all that `runAsNonRoot` had taken away.',
  breaks:
    'The program itself must listen on the new port: change its configuration, arguments or variables, which the fix cannot see. The fix moves the port in the manifest, in probes and lifecycle hooks, and as `targetPort` in Services of the same files; several ports keep their distance, so 80 and 443 become 8080 and 8443. NetworkPolicies, and Services kept elsewhere, have to follow by hand. Check with `kubectl rollout status` that the pod becomes ready, then call the Service on its old port.',
  verify:
    '`kubectl get endpointslices -l kubernetes.io/service-name=SERVICE` lists the new port, and `kubectl logs POD` shows no “permission denied” for `bind`.',
};
