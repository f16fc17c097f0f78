export const en = {
  why: 'A sidecar is an init container with `restartPolicy: Always`: it starts before the app and runs beside it as long as the pod lives. The next container starts as soon as the sidecar has started, which without a startup probe means that its process exists. Its resources add to those of the app and count for the class of the pod.',
  risk: 'A proxy of the service mesh needs four seconds to load its certificates. Without a startup probe the app starts at once, its first calls find nobody at the proxy’s port, and it crashes; after two restarts it happens to work. On a slow node it does not, and every rollout there hangs.',
  breaks:
    'There is no automatic fix, since only the owner of the image knows how to tell that it has started. Add a `startupProbe` that asks the sidecar’s own health address; with too few attempts the sidecar is restarted before it is ready, so allow for slow nodes. For the class, give CPU and memory limits equal to the requests, and compare `kubectl top pod --containers` under load with them.',
  verify:
    '`kubectl describe pod POD` lists a `Startup` line for the sidecar below “Init Containers”, and the app starts without early restarts.',
};
