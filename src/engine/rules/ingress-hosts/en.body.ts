export const en = {
  why: 'A rule without `host` applies to every name of the controller that no other Ingress uses. A wildcard does the same for a whole domain, and a default backend for everything else. With a full name, an Ingress applies only to its own site.',
  risk: 'An internal tool’s Ingress has no host. The controller is public because of the shop, so an attacker who calls its IP address gets the tool’s sign-in page. In a shared cluster, a rule without a host also receives requests for sites whose own Ingress is temporarily missing, with the visitors’ cookies.',
  breaks:
    'Clients that use another name or the IP address, such as Azure health probes, get error 404. The fix gives all rules without a host the same name. Separate them if they belong to several sites. Change wildcards and default backends yourself. Call the site by its name, and once by its IP address with `curl -I http://ADDRESS`.',
  verify: '`kubectl get ingress -A` shows neither `*` nor a wildcard in the column `HOSTS`.',
};
