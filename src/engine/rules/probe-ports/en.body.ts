export const en = {
  why: 'A probe may name its port. The node then looks for that name among the ports of the same container, and without a match the probe cannot be carried out. A number is called whether declared or not, but one that stands nowhere else in the pod is often left over from an older port.',
  risk: 'Someone renames the port `http` to `web` and forgets the readiness probe. The node cannot resolve the name and never calls the program, so no new pod becomes ready, and the rollout hangs until its deadline. With a liveness probe the pods seem healthy, but no container that hangs is restarted any more.',
  breaks:
    'Correct the port by hand: use the name that the container declares under `ports`, or declare the port with that name. Then roll out in a test namespace, and look for the event `Unhealthy`, for instance with the words `probe errored`, in `kubectl describe pod POD`.',
  verify:
    '`kubectl get events --field-selector reason=Unhealthy` lists nothing about the pod some minutes after its start.',
};
