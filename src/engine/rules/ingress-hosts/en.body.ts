export const en = {
  why: 'A rule without `host` answers for every name under which the controller can be reached, unless another Ingress claims that name. A wildcard does so for a whole domain, and a default backend takes whatever is left. With a full name an Ingress answers only for its own site.',
  risk: 'An internal tool’s Ingress has no host. The controller is reachable from the Internet for the shop’s sake, so a scanner that calls its bare address gets the tool’s sign-in page. In a shared cluster a rule without a host in one namespace also receives requests for sites whose own Ingress is missing for a moment, with the visitors’ cookies.',
  breaks:
    'Callers that use another name or the bare address get error 404, health probes of a front end in Azure among them. The fix gives all rules without a host the same name; split them up where they belong to several sites. Wildcards and default backends are left for you to change. Call the site by its name, and once by the bare address with `curl -I http://ADDRESS`.',
  verify: '`kubectl get ingress -A` shows neither `*` nor a wildcard in the column `HOSTS`.',
};
