export const en = {
  why: 'A readiness probe says when a container can do its work. Services send to ready pods only, and a rollout removes an old pod only once its successor is ready. Without a probe a container counts as ready the moment its process starts.',
  risk: 'A new version needs forty seconds to open its database connections. Kubernetes counts each new pod as ready at once, ends the old ones, and the Service answers with connection errors until the programs are up. If the version runs but never answers, the rollout does not stop: all old pods are gone.',
  breaks:
    'Nothing is written, since only you know what the program answers. Add a `readinessProbe` that calls an endpoint which says whether the program can serve; a wrong path or port keeps every pod out of its Service. Try it in a test namespace and wait for `kubectl rollout status` to end.',
  verify:
    '`kubectl get pods -w` during a rollout shows `0/1` in the column `READY` for a while before `1/1`.',
};
