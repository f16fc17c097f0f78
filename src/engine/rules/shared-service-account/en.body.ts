export const en = {
  why: 'Several applications use one ServiceAccount, so each has the permissions of all of them. A federated identity in Azure is also bound to the account, so they share it too.',
  risk: 'A report generator can read every ConfigMap, a web shop can restart its own Deployment, and both use the account `shop`. An attacker in the public web shop therefore also reads the ConfigMaps of the report generator, finds the address of an internal service and attacks it.',
  breaks:
    'Create one account for each application, give each only the roles that it needs, and name it in `serviceAccountName`. Workload identity needs a federated credential for every new account. Check with `kubectl auth can-i --list --as=system:serviceaccount:NAMESPACE:NAME`, then restart the pods and look for `forbidden` in their logs.',
  verify:
    '`kubectl get pods -o custom-columns=ACCOUNT:.spec.serviceAccountName,NAME:.metadata.name --sort-by=.spec.serviceAccountName` lists one application for each account.',
};
