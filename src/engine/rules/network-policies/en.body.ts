export const en = {
  why: 'Without a NetworkPolicy, every pod of the cluster can connect to every port of this one. When a policy of type `Ingress` selects the pod, only allowed traffic reaches it. This requires a cluster with a policy engine, such as Cilium or Calico in AKS.',
  risk: 'An attacker takes over the pod of a forgotten test site in another namespace. From there, they scan the pods’ address range, find the unprotected port of a database or an internal interface without a password, and copy the data.',
  breaks:
    'The fix adds a policy that lets only pods of the same namespace reach the declared ports. All other incoming traffic is dropped, including that of ingress controllers, monitoring and load balancers. First add a rule with their `namespaceSelector` or addresses. Then call the pod from each client, for example with `kubectl run test --rm -it --image=busybox -n NAMESPACE -- wget -qO- -T 3 http://SERVICE`, and expect a timeout only where intended.',
  verify:
    '`kubectl describe networkpolicy -n NAMESPACE` shows a policy whose `PodSelector` matches the labels that `kubectl get pods --show-labels` prints.',
};
