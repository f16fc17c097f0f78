export const en = {
  why: 'A Service of type `ExternalName` is an alias in the cluster’s DNS. For its clients, an alias for `localhost` is their own address. An ingress controller that uses it connects to ports that only the controller should use, as Contour did until CVE-2021-32783 was fixed.',
  risk: 'An attacker who can create Services and Ingresses in one namespace creates an alias for `localhost` and an Ingress that sends to it on the controller’s administration port. Through the public address, they read in the controller’s configuration which sites and certificates other teams have, and shut the controller down.',
  breaks:
    'Set the name of the intended host, or delete the Service. If something uses the alias, such as a sidecar with the same address, let it call `127.0.0.1` directly. Search the manifests and the Ingresses for the name.',
  verify:
    '`kubectl get services -A -o custom-columns=NAME:.metadata.name,TO:.spec.externalName` shows no `localhost` and no loopback address.',
};
