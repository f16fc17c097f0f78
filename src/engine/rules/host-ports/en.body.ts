export const en = {
  why: 'A `hostPort` opens the container’s port on the address of the node it runs on. Clients then reach it beside every Service and Ingress, and only one pod per node can have the number. On the host network every container port is a host port.',
  risk: 'An internal administration port gets a `hostPort` for a quick test. Everything that can reach the node, such as other virtual machines in the network or a peered one, can now reach the port too, without the Ingress’s sign-in and TLS. An attacker scans the node addresses, finds the port and uses the unprotected interface.',
  breaks:
    'Clients that call the node’s address and port directly no longer get through; this concerns ingress controllers without a load balancer, and agents that programs look for on their own node. Look for the clients first, for instance in firewall rules and in variables filled from `status.hostIP`. After the change call the program through its Service, and expect the old call to `NODE-ADDRESS:PORT` to be rejected.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,HOSTPORTS:.spec.containers[*].ports[*].hostPort"` shows no number.',
};
