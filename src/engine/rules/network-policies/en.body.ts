export const en = {
  why: 'Without a NetworkPolicy, every pod of the cluster can connect to every port of this one. When a policy of type `Ingress` selects the pod, only allowed traffic reaches it. This requires a cluster with a policy engine, such as Cilium or Calico in AKS.',
  risk: 'An attacker takes over the pod of a forgotten test site in another namespace. From there, they scan the pods’ address range, find the unprotected port of a database or an internal interface without a password, and copy the data.',
  breaks:
    'The fix adds a policy that lets pods of the same namespace reach the ports, and the clients that these files declare: ingress controllers and monitors in any namespace, workloads that name the Service, and everything for a Service of type `LoadBalancer` or `NodePort` or one that the API server calls. A port of a Service without a known client stays open to all pods of the cluster. All other incoming traffic is dropped, so add a rule for each client that isn’t in the files. Then call the pod from each client, for example with `kubectl run test --rm -it --image=busybox -n NAMESPACE -- wget -qO- -T 3 http://SERVICE`, and expect a timeout only where intended.',
  verify:
    '`kubectl describe networkpolicy -n NAMESPACE` shows a policy whose `PodSelector` matches the labels that `kubectl get pods --show-labels` prints.',
};
