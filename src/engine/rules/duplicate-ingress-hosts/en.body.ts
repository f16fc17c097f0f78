export const en = {
  why: 'An ingress controller merges the Ingresses of one host. Where two claim the same path, one wins, usually the older, and the other is ignored without an error. Two namespaces that share a host also share its cookies and its certificate.',
  risk: 'Two teams publish under `www.example.com`. One adds a path that the other already serves; nothing happens, and they search for hours. Then the first team deletes its Ingress for a move, the second one takes over within seconds, and sign-in requests with passwords arrive at an application that was never meant to see them.',
  breaks:
    'Nothing is changed for you: decide which Ingress keeps the host or the path, and give the other one a name of its own or merge the two. Before you apply it, note with `kubectl get ingress -A -o wide` which one serves at present. Open the site and each path afterwards.',
  verify:
    '`kubectl get ingress -A -o "custom-columns=NS:.metadata.namespace,NAME:.metadata.name,HOSTS:.spec.rules[*].host"` shows each host in one row, or in rows of one namespace with different paths.',
};
