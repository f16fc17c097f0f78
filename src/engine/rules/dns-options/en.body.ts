export const en = {
  why: 'For a name with fewer than five dots, the resolver in a pod first tries each search domain of the cluster. A call to `api.example.com` therefore queries four or more names that don’t exist. The option `ndots` sets how many dots make a name complete.',
  disputed:
    'For: fewer queries mean faster calls to external hosts and less load on the cluster’s DNS. Against: programs that keep connections open rarely query, and a dot at the end of the host name has the same effect. Short names of Services in other namespaces may stop working.',
  risk: 'A program opens a new connection to an external host for each request. It sends ten thousand DNS queries a second, mostly for names that don’t exist. The cluster’s DNS drops some, and calls from all other programs wait five seconds.',
  breaks:
    'With `2`, names such as `web.shop` still work, and `web.shop.svc` is tried as is before the search domains. Resolvers in some Alpine images skip the second attempt. Full names such as `web.shop.svc.cluster.local` always work. Look up every Service that the program uses, by the configured name, with `kubectl exec POD -- getent hosts NAME`. The busybox `nslookup` may ignore the search domains.',
  verify: '`kubectl exec POD -- cat /etc/resolv.conf` shows `options` with the chosen `ndots`.',
};
