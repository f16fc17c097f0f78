export const en = {
  why: 'Kubernetes restarts a container whose process ends. A process in a deadlock doesn’t end, and only a liveness probe detects it. Jobs and init containers run to completion and don’t need one.',
  risk: 'An attacker sends requests that use up a thread pool, and the program stops responding, but its process keeps running. For days, Kubernetes reports the pod as running.',
  breaks:
    'Only you know what the program responds to. Add a `livenessProbe` that calls a fast endpoint of the program, but not a database behind it. A probe that fails for reasons that a restart can’t fix restarts all replicas at once. For a slow start, use a `startupProbe`. Watch the `RESTARTS` column for some days.',
  verify:
    '`kubectl describe pod POD` shows a line `Liveness:` for the container, and no event `Liveness probe failed`.',
};
