export const en = {
  why: 'A container without a profile gets whatever its node has to offer: the default of the container runtime where AppArmor is on, and nothing at all where it is not. With `RuntimeDefault` in the manifest the pod does not start on a node that cannot confine it. The wish becomes a condition that holds wherever the pod is scheduled.',
  disputed:
    'On nodes with AppArmor the runtime confines every ordinary container already, so naming the profile changes nothing there; the Pod Security Standards accept its absence for that reason. On nodes without AppArmor, Azure Linux 4 for instance, a pod that names a profile does not start at all. Others want to be told exactly then, rather than run unconfined without notice.',
  risk: 'A team moves its pods to a new node pool, whose image has no AppArmor. Everything starts as before, and nobody notices that the profile is gone. Months later an attacker who is root in one of the containers writes to `/sys` and `/proc`, which the profile had denied on the old nodes.',
  breaks:
    'The pod is rejected by nodes without AppArmor and stays in `Pending` or shows `Blocked`: that includes Azure Linux 4, Azure Container Linux and nodes where it was turned off. Ask which image the node pool has with `kubectl get nodes -o wide`, start the pod there and read `kubectl describe pod POD`. Leave the field out where pods move between both kinds of nodes.',
  verify:
    '`kubectl get pod POD -o yaml | grep -A1 appArmorProfile` shows a type for the pod, or for each of its containers.',
};
