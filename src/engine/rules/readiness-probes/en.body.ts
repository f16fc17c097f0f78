export const en = {
  why: 'A readiness probe shows when a container can serve requests. Services send traffic only to ready pods, and a rollout removes an old pod only when its replacement is ready. Without a probe, a container is ready as soon as its process starts.',
  risk: 'A new version needs forty seconds to open its database connections. Kubernetes treats new pods as ready at once and stops the old ones, and clients get connection errors until the programs are ready. If the version never responds, the rollout doesn’t stop, and all old pods are gone.',
  breaks:
    'If someone has seen on which port the program listens, the fix writes a probe that connects to it. That shows that the program has started, not that it can serve requests: a path that answers only then is better. Of other programs, only you know what they respond to. With a wrong path or port, the pods get no traffic. Try it in a test namespace and wait for `kubectl rollout status` to finish.',
  verify:
    '`kubectl get pods -w` during a rollout shows `0/1` in the column `READY` for a while before `1/1`.',
};
