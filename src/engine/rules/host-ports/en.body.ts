export const en = {
  why: 'A `hostPort` opens the container’s port on the address of its node. Clients can then bypass every Service and Ingress, and only one pod per node can use the number. On the host network, every container port is a host port.',
  risk: 'A team gives an internal administration port a `hostPort` for a quick test. Everything that can reach the node, such as other virtual machines in the network or a peered network, bypasses the Ingress’s sign-in and TLS. An attacker scans the node addresses and uses the unprotected port.',
  breaks:
    'Clients that call the node’s address and port fail, for example with ingress controllers without a load balancer, and agents that programs call on their own node. Find the clients first, in firewall rules and in variables set from `status.hostIP`. After the change, call the program through its Service, and check that the old call to `NODE-ADDRESS:PORT` fails.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,HOSTPORTS:.spec.containers[*].ports[*].hostPort"` shows no number.',
};
