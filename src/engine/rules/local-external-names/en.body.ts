export const en = {
  why: 'A Service of type `ExternalName` is an alias in the cluster’s DNS. An alias for `localhost` leads whoever follows it to itself. An ingress controller that follows it talks to ports which are meant for nobody but the controller, as Contour did until CVE-2021-32783 was fixed.',
  risk: 'An attacker who may create Services and Ingresses in one namespace makes an alias for `localhost` and an Ingress that sends to it on the controller’s own administration port. Through the public address of the site they then read from the controller’s configuration which sites and certificates the other teams have, and shut the controller down.',
  breaks:
    'Nothing is changed for you: write the name of the host that is meant, or delete the Service. Something that works today only by way of the alias, such as a sidecar on the same address, should be called at `127.0.0.1` directly. Search for callers of the name in the manifests and in the Ingresses.',
  verify:
    '`kubectl get services -A -o custom-columns=NAME:.metadata.name,TO:.spec.externalName` shows no `localhost` and no loopback address.',
};
