export const en = {
  why: 'The webhook of Microsoft Entra Workload ID sets `AZURE_CLIENT_ID` and `AZURE_TENANT_ID` from the ServiceAccount, but doesn’t replace variables of a container. If the manifest has two identities, the one in the variable takes precedence. With `AZURE_CLIENT_SECRET` or a certificate, the Azure SDK uses that credential first and doesn’t try the workload identity.',
  risk: 'A service was moved to workload identity, but its old `AZURE_CLIENT_SECRET` stayed in the container. The SDK still signs in with the secret, whose service principal can write to every storage account. Later an attacker reads the variable through a debug page and signs in with it from outside.',
  breaks:
    'The fix deletes a variable with another ID, so the account decides, and the container signs in as a different identity than before. If the variable is right, correct the annotation instead. An application that chooses between several identities may set the client ID on purpose. The fix keeps a secret or a certificate. Before you delete it, check that the identity has a federated credential and the roles that the application needs. Then look for `AADSTS` and `403` in `kubectl logs POD`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- env` lists the client ID of the account’s annotation, and no `AZURE_CLIENT_SECRET`.',
};
