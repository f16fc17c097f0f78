import type { RuleBody } from '../../rule/rule.ts';

export const en: RuleBody = {
  why: 'Microsoft Entra Workload ID needs three parts that belong together: the label `azure.workload.identity/use: "true"` on the pod, a ServiceAccount in `serviceAccountName`, and the annotation `azure.workload.identity/client-id` on that account. With one of them missing, the webhook does nothing or gives the pod no client ID. A label on the Deployment in place of its pod template has no effect.',
  risk: 'The label stands on the Deployment, so that the pod starts without `AZURE_FEDERATED_TOKEN_FILE`. The Azure SDK falls back to the node’s managed identity, which happens to have access to the storage account, and everything seems to work. From then on every pod of that node pool can read the storage account, and an attacker in any of them does, past the role assignments meant for this one workload.',
  breaks:
    'With the label, the pod signs in as another identity than before, and fails if that identity lacks a role or a federated credential for `system:serviceaccount:NAMESPACE:NAME`: look for `AADSTS70021` or `403` in `kubectl logs POD`. The fix sets, moves or quotes the label. Where the account stands in another namespace, it adds one of that name and client ID to the pod’s own, and the identity then needs a federated credential for that one. Which account is meant otherwise you say yourself, in `serviceAccountName`; a workload in `kube-system` has to move to a namespace of its own. Running pods change when they are created anew.',
  verify:
    '`kubectl exec POD -- env` lists `AZURE_CLIENT_ID`, `AZURE_TENANT_ID` and `AZURE_FEDERATED_TOKEN_FILE`.',
};
