export const en = {
  why: 'The webhook of Microsoft Entra Workload ID reads some annotations from the pod and others from its ServiceAccount, all as text. What stands elsewhere does nothing, and nobody says so. `service-account-token-expiration` takes whole seconds from 3600 to 86400, `skip-containers` the names of containers, separated by semicolons.',
  risk: 'A team takes a log shipper from outside into its pod and excludes it with `skip-containers: "shipper,probe"`. With the comma this is the name of one container that does not exist, so both get the token. An attacker gets into the shipper through its update channel, exchanges the token and reads the orders from the storage account.',
  breaks:
    'The fix quotes values, moves annotations from the workload to its pod template, puts semicolons in place of commas and brings the lifetime of the token to the nearer bound; one that is no number goes, and 3600 seconds hold; a port that is none goes as well, and 8000 holds. Which tenant is meant you say yourself. Containers that are skipped from then on get no token: check that none of them signs in to Azure. Annotations that belong to an account or to pods you move yourself. The label on the account goes where the annotation with the client ID stands beside it; webhooks before version 1.0 needed it.',
  verify:
    '`kubectl get pod POD -o yaml` shows the volume with the token, its `expirationSeconds`, and mounts of it in those containers only that need it.',
};
