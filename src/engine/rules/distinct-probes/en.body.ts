export const en = {
  why: 'A failing readiness probe takes a pod out of its Services; a failing liveness probe restarts it. If both ask the same with the same patience, the restart comes before the pod had a chance to recover. Kubernetes recommends another endpoint for liveness, or the same one with a higher `failureThreshold`.',
  risk: 'A burst of requests makes the program answer too slowly for half a minute. The readiness probe should give it a rest, but at the same moment the liveness probe restarts it. The other replicas take over its load, fail the same way and restart as well, so that a short peak becomes an outage.',
  breaks:
    'A container that really hangs is restarted later than today. If the program has an endpoint that says only that it lives, call that one in `livenessProbe` instead. Watch the `RESTARTS` column of `kubectl get pods` under load.',
  verify:
    '`kubectl get pod POD -o yaml` shows another endpoint or a higher `failureThreshold` for `livenessProbe` than for `readinessProbe`.',
};
