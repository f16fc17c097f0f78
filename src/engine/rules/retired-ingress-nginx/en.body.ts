export const en = {
  why: 'The Kubernetes project retired its controller Ingress-NGINX at the end of March 2026. The last releases are 1.13.9, 1.14.5 and 1.15.1 of March 19, 2026; there are no fixes after them, and none supports Kubernetes 1.36. The NGINX of the AKS application routing add-on got critical security patches until November 2026. The NGINX Ingress Controller of F5 is another product and isn’t affected.',
  risk: 'A vulnerability in NGINX is published, such as CVE-2026-42533 in July 2026. The controller’s images keep the old NGINX. An attacker sends a crafted request to the cluster’s public address and runs code in the controller. They read the TLS keys of all Ingresses and every Secret that its ServiceAccount can read.',
  breaks:
    'Annotations that begin with `nginx.ingress.kubernetes.io/` have no effect on another controller: sign-in with `auth-url`, IP allow lists, rewrites and timeouts are lost unless you rewrite them. Run the old and the new controller in parallel, each with its own address, compare the responses for each host, and then change DNS.',
  verify:
    '`kubectl get pods -A -o jsonpath="{..image}"` contains no `ingress-nginx/controller` and no `nginx-ingress-controller`.',
};
