export const en = {
  why: '`default` contains everything that has no other namespace. Quotas, network policies, roles and Pod Security levels apply to a whole namespace, so they don’t fit one that mixes applications. This rule ignores manifests without a namespace, because it is set when they’re applied.',
  risk: 'An intern has edit permissions in `default` to try things out. The payment service also runs there, so the intern’s pod can mount that service’s Secret. An attacker who takes over the intern’s test page reads the payment service’s key.',
  breaks:
    'Names inside the cluster change (`SERVICE.default.svc` becomes `SERVICE.NEW.svc`). Also change RoleBindings, federated credentials of workload identities and pipelines with `-n default`, and move Secrets, ConfigMaps and volumes. The namespace must exist, and the old objects stay in `default` until you delete them. Apply everything to a test cluster and look in the logs for names that no longer resolve.',
  verify: '`kubectl get all -n default` shows only the Service `kubernetes`.',
};
