export const en = {
  why: 'Without an entry in `tls` an Ingress answers by HTTP, or by HTTPS with the controller’s own makeshift certificate, which browsers warn of. An entry names the hosts and the Secret with their certificate. Most controllers send callers from HTTP to HTTPS once it is there.',
  risk: 'A customer opens the shop in a café’s wireless network. Someone in the same network reads the request, takes the session cookie out of it and orders in the customer’s name; or they put a script into the page that sends the card number along. The server notices nothing.',
  breaks:
    'The Secret with the certificate must exist in the namespace of the Ingress, as `tls.crt` and `tls.key`; until then the controller shows its own certificate. Clients that call by HTTP are usually redirected, which some scripts do not follow. Check with `curl -v https://HOST` that the certificate is the right one, and with `curl -I http://HOST` that HTTP leads to HTTPS.',
  verify:
    '`kubectl get ingress NAME` shows 443 in the column `PORTS`, and `kubectl describe ingress NAME` lists every host under `TLS`.',
};
