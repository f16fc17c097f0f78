export const en = {
  why: 'In a pod the resolver tries every name with fewer than five dots in each search domain of the cluster first. A call to `api.example.com` thus asks four or more names that do not exist before the right one. The option `ndots` says how many dots make a name complete.',
  disputed:
    'For: fewer queries mean faster calls to outside hosts and less load on the cluster’s DNS. Against: programs that keep connections open query seldom, a final dot in the host’s name has the same effect, and short names of Services in other namespaces may stop working.',
  risk: 'A program opens a new connection to an outside host for each request. At noon it sends ten thousand DNS queries a second, most of them for names that do not exist. The cluster’s DNS drops some, and calls of all other programs stall for five seconds each.',
  breaks:
    'With `2`, names such as `web.shop` still work, and `web.shop.svc` is tried as it stands first, then in the search domains; on some resolvers of Alpine images the second attempt does not happen. Full names such as `web.shop.svc.cluster.local` work in any case. Look up every Service that the program uses, by the name as it is configured, with `kubectl exec POD -- getent hosts NAME`; `nslookup` of busybox may ignore the search domains.',
  verify: '`kubectl exec POD -- cat /etc/resolv.conf` shows `options` with the chosen `ndots`.',
};
