export const en = {
  why: 'Several ServiceAccounts name the same client ID, so that different applications sign in to Azure as one identity. Each of them then has the roles of all, and the log of Azure cannot tell them apart. An identity of its own for each application can be given little and be reviewed.',
  risk: 'A web shop and a payroll run share an identity, whose role lets it read both vaults. An attacker who takes over the public web shop asks for a token, as the shop may, and reads the payroll’s certificates with it. In the sign-in log this looks like the payroll run at work.',
  breaks:
    'First create another managed identity in Azure, give it the roles that the one application needs and a federated credential for its account; the fix then writes the client ID that you give into the account’s annotation. Without the roles, look for `403` in `kubectl logs POD`. Take roles from the old identity only when the sign-in log shows that nobody uses them any more. If both accounts belong to one application, say so in the pod label `app.kubernetes.io/name`.',
  verify:
    '`kubectl get serviceaccounts --all-namespaces -o custom-columns=NAME:.metadata.name,CLIENT:.metadata.annotations.azure\\.workload\\.identity/client-id` shows each client ID for one application.',
};
