export const en = {
  why: 'A pod of a StatefulSet keeps its name, so the other pods can find it, for example `db-0.db`. Such names exist in DNS only if `serviceName` names a headless Service (`clusterIP: None`) that selects the pods.',
  risk: 'The members of a database cluster find each other by name at startup. Without a headless Service, `db-0.db` doesn’t resolve. Each member waits for the others, the first one times out, and the cluster never forms although every pod is running.',
  breaks:
    'You can’t change `serviceName` in an existing StatefulSet, because the API server rejects the update. Delete it with `kubectl delete statefulset NAME --cascade=orphan`, which keeps the pods running, apply the manifest, and replace the pods with `kubectl rollout restart statefulset NAME`: only new pods get the names. Programs that use other names for these pods need the new ones.',
  verify:
    '`kubectl run lookup --rm -it --image=busybox --restart=Never -- nslookup NAME-0.SERVICE.NAMESPACE.svc.cluster.local` prints the address of the first pod.',
};
