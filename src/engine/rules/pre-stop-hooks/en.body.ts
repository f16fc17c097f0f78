export const en = {
  why: 'When a pod ends, the cluster tells its program to stop and takes the pod out of its Services at the same time. For some seconds requests still arrive. A `preStop` hook that sleeps keeps the program answering until every node and load balancer has heard.',
  disputed:
    'For: a pause of a few seconds is the simplest cure for errors during rollouts, and an Azure policy asks for it. Against: a program that handles `SIGTERM` well drains by itself, and one that serves no requests gains nothing and only ends later.',
  risk: 'At each rollout the program receives `SIGTERM` and closes its port at once. The load balancer learns of it two seconds later, and the requests of these two seconds fail with `connection refused`. Users see errors several times a day, always while you deploy.',
  breaks:
    'Every pod ends later by the number of seconds, and rollouts and node upgrades take longer accordingly. The pause counts towards `terminationGracePeriodSeconds`, so that less is left for the program itself. Run a load test during `kubectl rollout restart deployment NAME` and count failed requests.',
  verify:
    '`kubectl delete pod POD` returns only after the seconds of the pause, and `kubectl get events` shows no `FailedPreStopHook`.',
};
