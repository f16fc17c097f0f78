export const en = {
  why: 'Without a NetworkPolicy every pod of the cluster may call every port of this one. As soon as a policy of type `Ingress` selects the pod, only what some policy allows gets through. It takes effect only in a cluster with a policy engine, such as Cilium, Azure or Calico in AKS.',
  risk: 'An attacker takes over the pod of a forgotten test site in another namespace. From there they scan the pods’ address range, find the unprotected port of a database or of an internal interface that asks for no password, and copy the data. Nothing stands between the two pods.',
  breaks:
    'The fix adds a policy that lets only pods of the same namespace reach the declared ports; all other incoming traffic is dropped, also that of ingress controllers, monitoring and load balancers. Add a rule with their `namespaceSelector` or addresses first. Then call the pod from each client, for instance with `kubectl run test --rm -it --image=busybox -n NAMESPACE -- wget -qO- -T 3 http://SERVICE`, and expect a timeout only where it is meant.',
  verify:
    '`kubectl describe networkpolicy -n NAMESPACE` shows a policy whose `PodSelector` matches the labels that `kubectl get pods --show-labels` prints.',
};
