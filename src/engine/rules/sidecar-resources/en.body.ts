export const en = {
  why: 'A sidecar is an init container with `restartPolicy: Always`: it starts before the app and runs as long as the pod. The next container starts when the sidecar has started. Without a startup probe, Kubernetes considers it started as soon as its process exists. Its resources are added to those of the app and affect the pod’s QoS class.',
  risk: 'A proxy of the service mesh needs four seconds to load its certificates. Without a startup probe, the app starts, its first calls to the proxy fail, and it crashes. After two restarts it happens to work.',
  breaks:
    'There is no automatic fix, because only the owner of the image knows how to detect that the sidecar has started. Add a `startupProbe` that calls the sidecar’s own health endpoint. With too few attempts, the sidecar restarts before it is ready, so allow for slow nodes. For the class `Guaranteed`, set CPU and memory limits equal to the requests, and compare `kubectl top pod --containers` under load with them.',
  verify:
    '`kubectl describe pod POD` lists a `Startup` line for the sidecar under “Init Containers”, and the app starts without early restarts.',
};
