export const en = {
  why: 'Without `tls`, an Ingress responds over HTTP, or over HTTPS with the controller’s self-signed certificate, which browsers warn about. An entry names the hosts and the Secret with their certificate. Most controllers then redirect HTTP to HTTPS.',
  risk: 'A customer opens the shop in a café’s wireless network. An attacker in the same network reads the session cookie and orders in the customer’s name, or adds a script to the page that sends them the card number.',
  breaks:
    'The Secret with the certificate must exist in the namespace of the Ingress, as `tls.crt` and `tls.key`. Until then, the controller uses its own certificate. HTTP clients are usually redirected, which some scripts don’t follow. Check with `curl -v https://HOST` that the certificate is correct, and with `curl -I http://HOST` that HTTP redirects to HTTPS.',
  verify:
    '`kubectl get ingress NAME` shows 443 in the column `PORTS`, and `kubectl describe ingress NAME` lists every host under `TLS`.',
};
