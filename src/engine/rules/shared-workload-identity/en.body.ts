export const en = {
  why: 'Several ServiceAccounts have the same client ID, so different applications sign in to Azure as one identity. Each has the roles of all, and Azure’s log can’t tell them apart. If each application has its own identity, you can limit its permissions and review them.',
  risk: 'A web shop and a payroll run share an identity that can read the vaults of both. An attacker who takes over the public web shop requests a token, as the shop may, and reads the payroll’s certificates with it. The sign-in log shows only the shared identity.',
  breaks:
    'First create another managed identity in Azure, give it the roles that one application needs and a federated credential for its account. The fix then writes the client ID that you enter to the account’s annotation. If roles are missing, `kubectl logs POD` shows `403`. Remove roles from the old identity only when the sign-in log shows that they’re no longer used. If both accounts belong to one application, set the pod label `app.kubernetes.io/name`.',
  verify:
    '`kubectl get serviceaccounts --all-namespaces -o custom-columns=NAME:.metadata.name,CLIENT:.metadata.annotations.azure\\.workload\\.identity/client-id` shows each client ID for only one application.',
};
