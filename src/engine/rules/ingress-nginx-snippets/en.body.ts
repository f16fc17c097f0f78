export const en = {
  why: 'Snippet annotations of ingress-nginx add their text unchanged to the configuration of the controller, which serves all namespaces and can read their Secrets. Vulnerabilities such as CVE-2025-24514, CVE-2025-1097 and CVE-2025-1098 allowed the same through other annotations, and others did so through paths. The project was retired in March 2026, so new vulnerabilities aren’t fixed.',
  risk: 'An attacker can edit Ingresses in one namespace. In a `server-snippet`, they add a location that returns the file with the controller’s service account token. They open that address in a browser, and with the token read the Secrets of every namespace, including TLS keys.',
  breaks:
    'A snippet may protect the site. Replace it with a specific annotation (`cors-allow-origin`, `custom-headers`, `limit-rps`) or move the logic to the application. Then set `allow-snippet-annotations` to `"false"` in the controller’s ConfigMap. Compare the site’s headers and redirects before and after with `curl -sI https://HOST`. In the long term, move to the Gateway API of the application routing add-on or to another controller.',
  verify: '`kubectl get ingress -A -o yaml | grep -- -snippet` prints nothing.',
};
