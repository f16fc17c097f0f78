export const en = {
  why: 'A Service of type `NodePort` opens a port between 30000 and 32767 on every node, whether or not a pod of it runs there. Whoever reaches a node reaches the Service, past the ingress controller and its TLS, sign-in and logs. Inside the cluster `ClusterIP` does the same.',
  risk: 'An internal administration page is published by `NodePort` so that two people can try it. An attacker with access to the virtual network, or to a node with a public address, scans the high ports, finds the page without TLS and without the sign-in that the ingress controller would have asked for, and changes the settings.',
  breaks:
    'Clients that call a node’s address on the port are refused, as are external load balancers whose health probes point there. The fix takes away `nodePort` and a traffic policy that Kubernetes would no longer accept. Look up who calls with the virtual network flow logs, which replace those of network security groups, give them an Ingress or an internal load balancer, and try both before you apply the change.',
  verify: '`kubectl get services -A` shows no `NodePort` in the column `TYPE`.',
};
