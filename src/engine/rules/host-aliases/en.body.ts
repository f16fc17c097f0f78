export const en = {
  why: '`hostAliases` writes names and addresses into the `/etc/hosts` of the containers, where they win over the DNS. The manifest then has addresses that change elsewhere, and nobody who looks at the DNS knows of them.',
  risk: 'An attacker with the right to change Deployments adds one line for the name of the payment provider with the address of a server of their own. The application goes on calling the familiar name; apart from the certificate nothing looks different, and whatever it sends without checking the certificate arrives at the attacker.',
  breaks:
    'Nothing is changed for you: add the names to a private DNS zone, to a Service of type `ExternalName`, or to the ConfigMap `coredns-custom` of AKS, then remove `hostAliases`. Names that only stood here no longer resolve: check each with `kubectl exec POD -- getent hosts NAME`. In place of an entry that blocks a host by `127.0.0.1`, allow only the hosts that are needed with FQDN rules of Cilium (Advanced Container Networking Services); a NetworkPolicy knows no host names.',
  verify: '`kubectl exec POD -- cat /etc/hosts` shows no line `Entries added by HostAliases`.',
};
