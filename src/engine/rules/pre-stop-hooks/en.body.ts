export const en = {
  why: 'When a pod ends, Kubernetes stops its program and removes the pod from its Services at the same time. Requests still arrive for some seconds. A `preStop` hook that sleeps keeps the program running until all nodes and load balancers are updated.',
  disputed:
    'For: a pause of a few seconds is the simplest way to prevent errors during rollouts, and an Azure policy requires it. Against: a program that handles `SIGTERM` correctly drains its connections itself, and a program without requests only ends later.',
  risk: 'At each rollout, the program receives `SIGTERM` and closes its port. The load balancer learns of it two seconds later, and requests during these two seconds fail with `connection refused`.',
  breaks:
    'Every pod ends later by the length of the pause, so rollouts and node upgrades take longer. The pause is part of `terminationGracePeriodSeconds`, so the program has less time. Run a load test during `kubectl rollout restart deployment NAME` and count failed requests.',
  verify:
    '`kubectl delete pod POD` returns only after the pause, and `kubectl get events` shows no `FailedPreStopHook`.',
};
