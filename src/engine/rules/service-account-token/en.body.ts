export const en = {
  why: 'By default, Kubernetes mounts a token of the pod’s ServiceAccount in every container. It has all permissions of that account for the API server, which most applications never call. A workload identity and the Secrets Store CSI driver use their own tokens and work without it.',
  risk: 'An attacker reads files through a vulnerability in a web application and gets `/var/run/secrets/kubernetes.io/serviceaccount/token`. From within the cluster, they use it to ask the API server what the account can do. If someone gave the `default` account a role for convenience, they read Secrets, or start a pod that mounts the node’s disk.',
  breaks:
    'Programs that call the Kubernetes API fail to start or to elect a leader: operators, ingress controllers, service meshes and tools that read ConfigMaps at run time. The rule skips accounts with a role binding in these files, except `default`. Also look for the ServiceAccount in the cluster’s RoleBindings. Start the pod in a test namespace and look for `no such file or directory` with the token’s path, or `Unauthorized`, in `kubectl logs POD`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- ls /var/run/secrets/kubernetes.io` reports that the folder doesn’t exist.',
};
