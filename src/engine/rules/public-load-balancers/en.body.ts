export const en = {
  why: 'In AKS, a Service of type `LoadBalancer` gets a public address and an open rule in the network security group, so the whole internet can call it. With the annotation `azure-load-balancer-internal`, it gets an address in the virtual network instead. `loadBalancerSourceRanges` keeps the address public but limits the clients. Azure accepts the annotation only if its value is exactly `"true"`. On AWS, a Service or an Ingress asks for a public address with the scheme `internet-facing`.',
  risk: 'A team exposes a message broker to another cluster and forgets the annotation. Attackers who scan Azure’s addresses find the port within hours and try known passwords and vulnerabilities. One of them reads the messages or enters the virtual network through the broker.',
  breaks:
    'The Service gets a private address instead of the public one: DNS records, firewall rules of partners and clients on the internet stop working. Azure replaces the load balancer’s front end, which takes a minute or two. If a site must be public, use an ingress controller or limit the clients with `loadBalancerSourceRanges`. Afterward, call the new address from inside the virtual network.',
  verify:
    '`kubectl get service NAME` shows an address of the virtual network in the column `EXTERNAL-IP`.',
};
