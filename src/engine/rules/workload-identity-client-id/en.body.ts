export const en = {
  why: 'Pods with the label `azure.workload.identity/use` get their identity in Azure from their ServiceAccount: the webhook makes the variable `AZURE_CLIENT_ID` of its annotation `azure.workload.identity/client-id`. The value is the client ID of a managed identity or an app registration, a GUID; a name, a resource ID or an object ID leads nowhere.',
  risk: 'The annotation was forgotten, and the Azure SDK finds no client ID in the pod. Under pressure somebody creates a client secret, puts it into a Secret, and everything works. The secret is valid for two years and for every place in the world; an attacker finds it in a backup of the cluster and reads the storage account with it from home.',
  breaks:
    'With a client ID, the pod signs in as that identity, which needs a federated credential for `system:serviceaccount:NAMESPACE:NAME` and a role on what it reads: look for `AADSTS70021` or `403` in `kubectl logs POD`. `az identity show --name NAME --resource-group GROUP --query clientId` prints the ID. Pods that run already keep what they have until they are created anew.',
  verify: '`kubectl exec POD -- printenv AZURE_CLIENT_ID` prints the client ID.',
};
