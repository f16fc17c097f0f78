export const en = {
  why: 'Snippet annotations of ingress-nginx put their text unchanged into the configuration of the controller, which serves all namespaces and may read their Secrets. Several other annotations got through the same way by flaws such as CVE-2025-24514, CVE-2025-1097 and CVE-2025-1098, and paths by others. The project has been retired since March 2026, so new flaws are no longer fixed.',
  risk: 'An attacker may edit Ingresses in one namespace only. In a `server-snippet` they write a location that returns the file with the controller’s service account token, open that address in a browser, and with the token read the Secrets of every namespace, TLS keys included.',
  breaks:
    'Nothing is changed for you, since a snippet may be what protects the site. Replace it with an annotation for the purpose (`cors-allow-origin`, `custom-headers`, `limit-rps`) or move the logic into the application; then set `allow-snippet-annotations` to `"false"` in the controller’s ConfigMap. Compare the headers and redirects of the site before and after with `curl -sI https://HOST`. In the longer run, move to the application routing add-on’s Gateway API or to another controller.',
  verify: '`kubectl get ingress -A -o yaml | grep -- -snippet` prints nothing.',
};
