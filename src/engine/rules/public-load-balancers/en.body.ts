export const en = {
  why: 'In AKS a Service of type `LoadBalancer` gets a public address and an open rule in the network security group, so the whole Internet may call it. The annotation `azure-load-balancer-internal` gives it an address of the virtual network instead; `loadBalancerSourceRanges` leaves the address public but limits the callers. Azure reads the annotation as true only when it is exactly `"true"`.',
  risk: 'A team exposes a message broker to a neighbouring cluster and leaves out the annotation. Scanners that search all of Azure’s addresses find the port within hours, try known passwords and flaws, and an attacker reads the messages or uses the broker as the way into the virtual network.',
  breaks:
    'The public address goes away and the Service gets a private one: DNS records, firewall rules of partners and clients on the Internet stop working. Azure replaces the load balancer’s front end, which takes a minute or two. For a site that has to be public, put it behind an ingress controller or limit the callers with `loadBalancerSourceRanges`. Call the new address from inside the virtual network afterwards.',
  verify:
    '`kubectl get service NAME` shows an address of the virtual network in the column `EXTERNAL-IP`.',
};
