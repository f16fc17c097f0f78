export const en = {
  why: '`restartPolicy` says what the node does when a container ends. `Never` suits a task that runs once. A pod with ports or a readiness probe looks like a server, and a server should come back.',
  risk: 'Someone took the output of `kubectl run --restart=Never` as a template. The program runs out of memory once and is ended. The pod stays there as `Failed`, nothing starts it again, and its Service has no address left to send to.',
  breaks:
    'A program that is meant to run once starts over and over (`CrashLoopBackOff`, or `Completed` with a growing number of restarts). If it is a task, keep `Never` and drop the ports and the readiness probe. A pod’s policy cannot be changed in place: delete the pod, apply the manifest, and watch `kubectl get pod POD`.',
  verify:
    '`kubectl get pod POD -o custom-columns=NAME:.metadata.name,POLICY:.spec.restartPolicy` shows `Always`.',
};
