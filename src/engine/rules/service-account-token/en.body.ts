export const en = {
  why: 'Unless told otherwise Kubernetes mounts a token of the pod’s ServiceAccount into every container. It signs in to the API server with all rights of that account, though most applications never call the API. A workload identity and the Secrets Store CSI driver bring tokens of their own and work without it.',
  risk: 'An attacker gets to read files through a flaw in a web application and fetches `/var/run/secrets/kubernetes.io/serviceaccount/token`. With it they ask the API server from within the cluster what the account may do. A role that someone gave to the `default` account for convenience then lets them read Secrets, or start a pod that mounts the node’s disk.',
  breaks:
    'Programs that call the Kubernetes API fail to start or to elect a leader: operators, ingress controllers, service meshes, tools that read ConfigMaps at run time. Accounts that a role of these files is bound to are left alone. Look for the name of the ServiceAccount in the cluster’s RoleBindings as well; where there is one, ask before changing anything. Start the pod in a test namespace and look for `no such file or directory` with the token’s path, or `Unauthorized`, in `kubectl logs POD`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- ls /var/run/secrets/kubernetes.io` says that there is no such folder.',
};
