export const en = {
  why: 'Pods with the label `azure.workload.identity/use` get their identity in Azure from their ServiceAccount: the webhook sets the variable `AZURE_CLIENT_ID` from its annotation `azure.workload.identity/client-id`. The value is the client ID of a managed identity or an app registration, a GUID. A name, a resource ID or an object ID doesn’t work.',
  risk: 'Someone forgot the annotation, and the Azure SDK finds no client ID in the pod. Under pressure they create a client secret and put it into a Secret. The secret is valid for two years and from anywhere. An attacker finds it in a backup of the cluster and reads the storage account from outside.',
  breaks:
    'With a client ID, the pod signs in as that identity, which needs a federated credential for `system:serviceaccount:NAMESPACE:NAME` and a role for what the pod reads. Look for `AADSTS70021` or `403` in `kubectl logs POD`. `az identity show --name NAME --resource-group GROUP --query clientId` prints the ID. Running pods keep their identity until they’re replaced.',
  verify: '`kubectl exec POD -- printenv AZURE_CLIENT_ID` prints the client ID.',
};
