export const en = {
  why: 'Kubernetes restarts a container whose process ends. A process that hangs in a deadlock has not ended, and only a liveness probe tells the two apart. Jobs and init containers run to completion and need none.',
  risk: 'A thread pool runs out and the program stops answering, but its process stays. Kubernetes reports the pod as running for days. Nobody restarts it until users complain and someone deletes the pod by hand.',
  breaks:
    'Nothing is written, since only you know what the program answers. Add a `livenessProbe` that calls a cheap endpoint of the program itself and never a database behind it: a probe that fails for reasons a restart cannot cure restarts all replicas at once. Give a slow start its time with a `startupProbe`, and watch the `RESTARTS` column for some days.',
  verify:
    '`kubectl describe pod POD` shows a line `Liveness:` for the container, and no event `Liveness probe failed`.',
};
