export const en = {
  why: 'With `shareProcessNamespace: true` all containers of a pod see each other’s processes, may send them signals and, as the same user, look into them. What separates a sidecar from the application is then little more than its user ID. A few designs need that; most pods got it for an afternoon of debugging.',
  risk: 'A pod has an application and a small log shipper as a sidecar, both running as user 1000. An attacker takes over the shipper through a flaw in one of its libraries. Through `/proc/PID/root` they read the files of the application’s container, among them the mounted keys that the sidecar was never given, and from `/proc/PID/environ` its variables.',
  breaks:
    'Sidecars that signal the main process or look for it stop working: configuration reloaders that send `SIGHUP`, debuggers, some profilers. Each container’s own program becomes process 1 again, which ignores `SIGTERM` unless it handles the signal, and which must clean up after its children. Change a file that the reloader watches and check the effect; delete the pod and see with `kubectl get pod POD -w` that it ends without waiting for the full grace period.',
  verify:
    '`kubectl exec POD -c CONTAINER -- cat /proc/1/comm` prints the container’s own program and not `pause`.',
};
