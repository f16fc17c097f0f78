export const en = {
  why: 'An IngressClass names the controller that serves its Ingresses. `k8s.io/ingress-nginx` is Ingress-NGINX of the Kubernetes project, which has received no fixes since the end of March 2026. `webapprouting.kubernetes.azure.com` is the NGINX of the AKS application routing add-on, which got critical security patches until November 2026. AKS names three replacements: application routing with the Gateway API (GatewayClass `approuting-istio`), Application Gateway for Containers, and the Istio add-on.',
  risk: 'The team forgets the controller because it works. A vulnerability in NGINX is published after the end of support. An attacker exploits it at the public address, and the team has to move all Ingresses within a day.',
  breaks:
    'NGINX annotations have no effect on another controller. List them first: `auth-url`, IP allow lists, rewrites with capture groups and rate limits have no direct counterpart in the Gateway API. Create the Gateway in parallel, compare the responses for each host, and then change DNS.',
  verify:
    'The column `CLASS` of `kubectl get ingress -A` contains neither a class of `k8s.io/ingress-nginx` nor `webapprouting.kubernetes.azure.com`.',
};
