export const en = {
  why: 'An ingress controller merges the Ingresses of one host. If two define the same path, one takes precedence, usually the older, and the other is ignored without an error. Two namespaces that share a host also share its cookies and its certificate.',
  risk: 'Two teams publish under `www.example.com`. The second adds a path that the first already serves, and nothing happens. Later the first team deletes its Ingress for a move. The second team’s Ingress takes over within seconds, and sign-in requests with passwords reach the wrong application.',
  breaks:
    'Decide which Ingress keeps the host or the path, and give the other one another host or path, or merge the two. Before you apply, check in the column `AGE` of `kubectl get ingress -A` which one is older. Open the site and each path afterward.',
  verify:
    '`kubectl get ingress -A -o "custom-columns=NS:.metadata.namespace,NAME:.metadata.name,HOSTS:.spec.rules[*].host,PATHS:.spec.rules[*].http.paths[*].path"` shows each host in one row, or in rows of one namespace with different paths.',
};
