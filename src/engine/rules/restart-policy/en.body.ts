export const en = {
  why: '`restartPolicy` determines what happens when a container ends. `Never` suits a task that runs once. A pod with ports or a readiness probe is probably a server, which should restart.',
  risk: 'Someone used the output of `kubectl run --restart=Never` as a template. The program runs out of memory once and is ended. The pod stays `Failed`, nothing restarts it, and its Service has no endpoint.',
  breaks:
    'A program that should run once restarts repeatedly (`CrashLoopBackOff`, or `Completed` with more and more restarts). If it’s a task, keep `Never` and remove the ports and the readiness probe. You can’t change the policy of an existing pod: delete the pod, apply the manifest, and watch `kubectl get pod POD`.',
  verify:
    '`kubectl get pod POD -o custom-columns=NAME:.metadata.name,POLICY:.spec.restartPolicy` shows `Always`.',
};
