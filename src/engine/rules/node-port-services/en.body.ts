export const en = {
  why: 'A Service of type `NodePort` opens a port between 30000 and 32767 on every node, whether or not one of its pods runs there. Clients that can reach a node can bypass the ingress controller with its TLS, sign-in and logs. Inside the cluster, `ClusterIP` is enough.',
  risk: 'A team publishes an internal administration page with `NodePort` for a test. An attacker in the virtual network, or with access to a node’s public address, scans the high ports, finds the page without TLS and sign-in, and changes the settings.',
  breaks:
    'Clients that call the port of a node fail, and so do external load balancers whose health probes use it. The fix removes `nodePort` and a traffic policy that Kubernetes would no longer accept. Find the clients in the virtual network flow logs, which replace those of network security groups. Give them an Ingress or an internal load balancer, and test both before you apply the change.',
  verify: '`kubectl get services -A` shows no `NodePort` in the column `TYPE`.',
};
