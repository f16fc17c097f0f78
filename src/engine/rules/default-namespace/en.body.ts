export const en = {
  why: '`default` is where everything goes that nobody put elsewhere. Quotas, network policies, roles and Pod Security levels are set for a namespace, so in a mixed one they fit nobody. A manifest without a namespace is not meant here: whoever applies it decides where it goes.',
  risk: 'An intern has edit rights in `default` to try things out. The payment service runs there as well, so the intern’s pod may mount its Secret. An attacker who takes over the intern’s test page reads the payment service’s key that way.',
  breaks:
    'Names inside the cluster change (`SERVICE.default.svc` becomes `SERVICE.NEW.svc`), and so do RoleBindings, federated credentials of workload identities and pipelines with `-n default`. Secrets, ConfigMaps and volumes have to be moved along. The namespace must exist, and the old objects stay in `default` until you delete them. Apply everything to a test cluster and follow the logs for names that no longer resolve.',
  verify: '`kubectl get all -n default` shows nothing but the Service `kubernetes`.',
};
