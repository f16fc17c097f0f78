export const en = {
  why: 'A failing readiness probe removes a pod from its Services. A failing liveness probe restarts the container. If both run the same check with the same threshold, the container restarts before it can recover. Kubernetes recommends another endpoint for liveness, or the same one with a higher `failureThreshold`.',
  risk: 'A burst of requests makes the program too slow for half a minute. The readiness probe should pause its traffic, but the liveness probe restarts it at the same time. The other replicas take over its load, fail the same way and restart, so a short peak becomes an outage.',
  breaks:
    'A container that really hangs is restarted later. If the program has an endpoint that only shows that it’s alive, use it in `livenessProbe` instead. Watch the `RESTARTS` column of `kubectl get pods` under load.',
  verify:
    '`kubectl get pod POD -o yaml` shows another endpoint or a higher `failureThreshold` for `livenessProbe` than for `readinessProbe`.',
};
