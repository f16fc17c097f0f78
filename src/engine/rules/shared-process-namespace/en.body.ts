export const en = {
  why: 'With `shareProcessNamespace: true`, all containers of a pod see each other’s processes, can send them signals and, as the same user, inspect them. Only its user ID then separates a sidecar from the application. A few designs need this. In most pods, it was set for debugging.',
  risk: 'A pod has an application and a small log shipper as a sidecar, both running as user 1000. An attacker takes over the shipper through a vulnerability in a library. Through `/proc/PID/root` they read the files of the application’s container, including mounted keys that the sidecar doesn’t have, and from `/proc/PID/environ` its variables.',
  breaks:
    'Sidecars that signal or look for the main process stop working: configuration reloaders that send `SIGHUP`, debuggers, some profilers. Each container’s own program becomes process 1 again, which ignores `SIGTERM` unless it handles the signal, and must clean up its child processes. Change a file that the reloader watches and check the effect. Delete the pod and check with `kubectl get pod POD -w` that it ends without waiting for the full grace period.',
  verify:
    '`kubectl exec POD -c CONTAINER -- cat /proc/1/comm` prints the container’s own program and not `pause`.',
};
