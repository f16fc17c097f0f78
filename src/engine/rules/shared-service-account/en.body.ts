export const en = {
  why: 'Several applications run as one ServiceAccount. Each of them then has the rights of all, as the account’s roles add up what any of them needs. A federated identity in Azure is bound to the account as well, so that they share it too.',
  risk: 'A report generator may read every ConfigMap, a web shop may restart its own Deployment, and both use the account `shop`. An attacker in the public web shop therefore also reads the ConfigMaps of the report generator, finds the address of an internal service there and goes on to it. Taking the right away would stop the reports, so it stays.',
  breaks:
    'Create one account for each application, give each the roles that it needs and no more, and name it in `serviceAccountName`. Workload identity needs a federated credential for every new account. Check with `kubectl auth can-i --list --as=system:serviceaccount:NAMESPACE:NAME`, then restart the pods and look for `forbidden` in their logs.',
  verify:
    '`kubectl get pods -o custom-columns=ACCOUNT:.spec.serviceAccountName,NAME:.metadata.name --sort-by=.spec.serviceAccountName` lists one application for each account.',
};
