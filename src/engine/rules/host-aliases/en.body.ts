export const en = {
  why: '`hostAliases` writes names and addresses to the `/etc/hosts` of the containers, where they take precedence over DNS. The manifest then contains addresses that may change elsewhere, and DNS doesn’t show them.',
  risk: 'An attacker who can change Deployments adds a line that maps the name of the payment provider to their own server. The application still calls the usual name. Whatever it sends without checking the certificate reaches the attacker.',
  breaks:
    'Add the names to a private DNS zone, to a Service of type `ExternalName`, or to the ConfigMap `coredns-custom` of AKS, then remove `hostAliases`. Names that were only here no longer resolve. Check each with `kubectl exec POD -- getent hosts NAME`. If an entry blocks a host with `127.0.0.1`, allow only the hosts you need with FQDN rules of Cilium (Advanced Container Networking Services) instead. A NetworkPolicy can’t use host names.',
  verify: '`kubectl exec POD -- cat /etc/hosts` shows no line `Entries added by HostAliases`.',
};
