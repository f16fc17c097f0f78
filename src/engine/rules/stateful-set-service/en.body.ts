export const en = {
  why: 'A pod of a StatefulSet keeps its name, so that its peers can find it, for instance `db-0.db`. Such names exist in DNS only if `serviceName` names a Service without an address of its own (`clusterIP: None`) that selects the pods.',
  risk: 'The members of a database cluster look for each other by name at the start. There is no headless Service, so `db-0.db` resolves to nothing. Each member waits for the others, the first one gives up, and the cluster never forms although every pod is running.',
  breaks:
    '`serviceName` cannot be changed in a StatefulSet that exists: the API server rejects the update. Delete it with `kubectl delete statefulset NAME --cascade=orphan`, which leaves the pods running, then apply the manifest; the pods are replaced one by one. Programs that are configured with other names of their peers need the new ones.',
  verify:
    '`kubectl run lookup --rm -it --image=busybox --restart=Never -- nslookup NAME-0.SERVICE.NAMESPACE.svc.cluster.local` prints the address of the first pod.',
};
