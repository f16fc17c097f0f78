export const en = {
  why: 'The kubelet sends probes and lifecycle requests from the node’s network. Without `host` they go to the pod’s own address; with it they go wherever the manifest says, past every NetworkPolicy. Baseline forbids the field since version 1.34, `127.0.0.1` and `localhost` included, since these mean the node.',
  risk: 'Someone who may only create pods sets `livenessProbe.httpGet.host` to an internal address such as a metadata endpoint or a service on the node’s loopback. The kubelet calls it every few seconds in its own name. From whether the pod restarts, and from the events, the attacker learns which addresses and ports answer, and a prepared path can trigger actions there.',
  breaks:
    'A probe that checked another server now checks the pod, which is what a probe is for. A program that listens on `127.0.0.1` only, usual with the host network, no longer answers and the pod restarts again and again: let it listen on the pod’s address too. Where the name chose a virtual host, send it as the header `Host` through `httpHeaders`. Watch `kubectl get pod POD -w` until it is ready, and see that the restart count stays the same for ten minutes.',
  verify:
    '`kubectl describe pod POD` shows `http-get http://:PORT` or `tcp-socket :PORT` for each probe, with nothing before the colon of the port.',
};
