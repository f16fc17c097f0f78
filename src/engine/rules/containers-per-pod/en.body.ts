export const en = {
  why: 'Containers of a pod are placed, scaled and ended together. That suits a program and its helpers. Programs that could live apart are better off in pods of their own; the allowed number can be set.',
  disputed:
    'For: a pod with many containers is usually a virtual machine in disguise, and one change restarts everything. Against: service meshes, log collectors and identity proxies add containers that nobody chose, and no number is right for all.',
  risk: 'Shop, search, mail and cache share a pod. The mail program runs out of memory again and again, so that the pod is never ready for long, and the shop is taken out of its Service with it. Scaling the search means scaling the cache, which must exist only once.',
  breaks:
    'Split the pod by hand into several Deployments, each with a Service. What the containers shared breaks: calls to `localhost`, `emptyDir` volumes and signals between processes. Search the configuration for `localhost` and `127.0.0.1` first.',
  verify:
    '`kubectl get pods` shows in the column `READY` no more than the allowed number after the slash.',
};
