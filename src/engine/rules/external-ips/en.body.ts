export const en = {
  why: 'If a Service sets `externalIPs`, every node sends traffic for these addresses to the pods of the Service. Kubernetes doesn’t check whether the addresses belong to the Service (CVE-2020-8554). Kubernetes 1.36 deprecated the field; use a load balancer or a gateway instead. AKS Automatic rejects it as of Kubernetes 1.36, and with managed system node pools in every version.',
  risk: 'An attacker can create Services in one namespace of a shared cluster. They create one with the address of the company’s sign-in server in `externalIPs`. The nodes then send every pod’s requests for that server to the attacker’s pod, which collects the passwords and forwards the requests.',
  breaks:
    'Traffic for the listed addresses no longer reaches the pods. If the addresses are yours, assign them to a Service of type `LoadBalancer` with the annotation `azure-load-balancer-ipv4` or `azure-pip-name`, or to a gateway, before you remove the field. Call each address from outside afterward.',
  verify:
    '`kubectl get services -A -o custom-columns=NAME:.metadata.name,IPS:.spec.externalIPs` shows no addresses.',
};
