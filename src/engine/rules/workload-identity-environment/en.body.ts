export const en = {
  why: 'The webhook of Microsoft Entra Workload ID sets `AZURE_CLIENT_ID` and `AZURE_TENANT_ID` from the ServiceAccount, but leaves alone what a container sets itself. Then the manifest names two identities, and the one in the variable counts. With `AZURE_CLIENT_SECRET` or a certificate the Azure SDK does not even try the workload identity: it takes the credential first.',
  risk: 'A service was moved to workload identity, yet its old `AZURE_CLIENT_SECRET` stayed in the container. Everything works, since the SDK goes on signing in with the secret, whose service principal may write to every storage account. Months later an attacker reads the variable through a debug page and signs in with it from outside; the identity that was made for the service with few rights was never used.',
  breaks:
    'The fix deletes a variable with another ID, so that the account decides and the container signs in as another identity than before. If the variable’s is meant, correct the annotation instead. An application that chooses between several identities may set the client ID on purpose. A secret or a certificate stays; before you delete it, check that the identity has a federated credential and the roles that the application needs; then look for `AADSTS` and `403` in `kubectl logs POD`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- env` lists the client ID of the account’s annotation, and no `AZURE_CLIENT_SECRET`.',
};
