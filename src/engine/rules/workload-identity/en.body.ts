export const en = {
  why: 'Microsoft Entra Workload ID needs three matching parts: the label `azure.workload.identity/use: "true"` on the pod, a ServiceAccount in `serviceAccountName`, and the annotation `azure.workload.identity/client-id` on that account. If one is missing, the webhook does nothing or gives the pod no client ID. A label on the Deployment instead of its pod template has no effect.',
  risk: 'The label is on the Deployment, so the pod starts without `AZURE_FEDERATED_TOKEN_FILE`. The Azure SDK falls back to the node’s managed identity, which happens to have access to the storage account, and everything seems to work. Now an attacker in any pod of that node pool can read the storage account, despite the role assignments for this one workload.',
  breaks:
    'With the label, the pod signs in as a different identity than before, and fails if that identity has no role or no federated credential for `system:serviceaccount:NAMESPACE:NAME`. Look for `AADSTS70021` or `403` in `kubectl logs POD`. The fix sets, moves or quotes the label. If the account is in another namespace, the fix adds an account with its name and client ID to the pod’s namespace. The identity then needs a federated credential for it. In other cases, set the account yourself in `serviceAccountName`. Move a workload in `kube-system` to another namespace. Running pods change when they’re replaced.',
  verify:
    '`kubectl exec POD -- env` lists `AZURE_CLIENT_ID`, `AZURE_TENANT_ID` and `AZURE_FEDERATED_TOKEN_FILE`.',
};
