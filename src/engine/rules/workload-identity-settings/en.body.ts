export const en = {
  why: 'The webhook of Microsoft Entra Workload ID reads some annotations from the pod and others from its ServiceAccount, all as strings. In other places, they’re ignored without a warning. `service-account-token-expiration` accepts whole seconds from 3600 to 86400, `skip-containers` the names of containers, separated by semicolons.',
  risk: 'A team adds a third-party log shipper to its pod and excludes it with `skip-containers: "shipper,probe"`. With the comma, this is the name of one container that doesn’t exist, so both get the token. An attacker gets into the shipper through its update channel, exchanges the token and reads the orders from the storage account.',
  breaks:
    'The fix quotes values, moves annotations from the workload to its pod template, replaces commas with semicolons and sets the token lifetime to the nearest limit. It removes a lifetime that isn’t a number, so 3600 seconds apply, and a port that isn’t valid, so 8000 applies. The fix doesn’t set the tenant or move annotations that belong to an account or to pods: do this yourself. Newly skipped containers get no token, so check that none of them signs in to Azure. The fix removes the label `azure.workload.identity/use` on an account if the account has the annotation with the client ID; webhooks before version 1.0 needed it.',
  verify:
    '`kubectl get pod POD -o yaml` shows the volume with the token, its `expirationSeconds`, and mounts only in the containers that need it.',
};
