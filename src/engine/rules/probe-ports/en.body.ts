export const en = {
  why: 'A probe can name its port. The kubelet then looks for that name among the ports of the same container, and without a match the probe fails. A number works without a declaration, but if it is nowhere else in the pod, it is often left over from an older port.',
  risk: 'Someone renames the port `http` to `web` and forgets the readiness probe. The kubelet can’t resolve the name and never calls the program, so no new pod becomes ready, and the rollout waits until its deadline. With a liveness probe, the pods seem healthy, but containers that hang aren’t restarted.',
  breaks:
    'Correct the port yourself: use a name from the container’s `ports`, or declare the port with that name. Then roll out in a test namespace, and look for the event `Unhealthy`, for example with the words `probe errored`, in `kubectl describe pod POD`.',
  verify:
    '`kubectl get events --field-selector reason=Unhealthy` shows nothing about the pod some minutes after its start.',
};
