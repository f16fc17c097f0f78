export const en = {
  why: 'A container without a profile gets what its node provides: the default of the container runtime if AppArmor is on, and otherwise nothing. With `RuntimeDefault` in the manifest, the pod doesn’t start on a node without AppArmor, so it never runs unconfined.',
  disputed:
    'Against: on nodes with AppArmor, the runtime already confines every ordinary container, so a named profile changes nothing, and the Pod Security Standards accept its absence. On nodes without AppArmor, such as Azure Linux 4, a pod with a profile doesn’t start. For: that failure is better than running unconfined without notice.',
  risk: 'A team moves its pods to a new node pool whose image has no AppArmor. Everything starts as before, without the profile. Later an attacker who is root in one of the containers writes to `/sys` and `/proc`, which the profile blocked on the old nodes.',
  breaks:
    'Nodes without AppArmor reject the pod, which shows the status `AppArmor` and fails. These are Azure Linux 4, Azure Container Linux and nodes where AppArmor is off. Check the image of the node pool with `kubectl get nodes -o wide`, start the pod there and run `kubectl describe pod POD`. If pods run on both kinds of nodes, don’t set the field.',
  verify:
    '`kubectl get pod POD -o yaml | grep -A1 appArmorProfile` shows a type for the pod, or for each of its containers.',
};
