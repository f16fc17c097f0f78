export const en = {
  why: 'The kubelet sends probes and lifecycle requests from the node’s network. Without `host`, they go to the pod’s address. With it, they go to any address in the manifest and bypass every NetworkPolicy. Since version 1.34, Baseline forbids the field, including `127.0.0.1` and `localhost`, which mean the node.',
  risk: 'An attacker who can create pods sets `livenessProbe.httpGet.host` to an internal address such as a metadata endpoint or a service on the node’s loopback address. The kubelet calls it every few seconds. From the restarts and the events, the attacker learns which addresses and ports respond, and a crafted path can trigger actions there.',
  breaks:
    'A probe that checked another server now checks the pod. A program that listens only on `127.0.0.1`, which is common with the host network, no longer responds, and the pod restarts repeatedly: let it listen on the pod’s address too. If the name selected a virtual host, send it in the header `Host` with `httpHeaders`. Watch `kubectl get pod POD -w` for ten minutes after it is ready: the restart count must stay the same.',
  verify:
    '`kubectl describe pod POD` shows `http-get http://:PORT` or `tcp-socket :PORT` for each probe, with nothing before the colon of the port.',
};
