export const en = {
  why: 'Kubernetes schedules, scales and stops the containers of a pod together. This suits a program and its helpers. Programs that can run separately are better in separate pods. You can set the allowed number.',
  disputed:
    'For: a pod with many containers often combines separate applications, and one change restarts all of them. Against: service meshes, log collectors and identity proxies add containers, and no number is right for all pods.',
  risk: 'Shop, search, mail and cache share a pod. The mail program repeatedly runs out of memory, so the pod is rarely ready, and its Service doesn’t send requests to the shop. Scaling the search also scales the cache, of which there must be only one.',
  breaks:
    'Split the pod yourself into several Deployments, each with a Service. Calls to `localhost`, shared `emptyDir` volumes and signals between processes stop working. Search the configuration for `localhost` and `127.0.0.1` first.',
  verify:
    '`kubectl get pods` shows at most the allowed number after the slash in the column `READY`.',
};
