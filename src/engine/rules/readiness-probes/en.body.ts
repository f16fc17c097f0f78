export const en = {
  why: 'A readiness probe shows when a container can serve requests. Services send traffic only to ready pods, and a rollout removes an old pod only when its replacement is ready. Without a probe, a container is ready as soon as its process starts.',
  risk: 'A new version needs forty seconds to open its database connections. Kubernetes treats new pods as ready at once and stops the old ones, and clients get connection errors until the programs are ready. If the version never responds, the rollout doesn’t stop, and all old pods are gone.',
  breaks:
    'Only you know what the program responds to. Add a `readinessProbe` for an endpoint that shows whether the program can serve requests. With a wrong path or port, the pods get no traffic. Try it in a test namespace and wait for `kubectl rollout status` to finish.',
  verify:
    '`kubectl get pods -w` during a rollout shows `0/1` in the column `READY` for a while before `1/1`.',
};
