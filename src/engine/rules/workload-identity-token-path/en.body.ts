export const en = {
  why: 'The webhook of Microsoft Entra Workload ID mounts the token and names its file in `AZURE_FEDERATED_TOKEN_FILE`. The path itself is its own affair: version 1.6 moved it from `/var/run/secrets/azure/tokens` to `/var/run/secrets/azure/wi/token`. What names the path finds nothing once the cluster gets the other version.',
  risk: 'The cluster is upgraded at night and brings a newer webhook. Pods that start from then on find no file at the path that is written out in the manifest and cannot sign in; as nodes are replaced, one replica after the other fails. To get going again somebody gives the service a client secret in a variable, where it stays for everyone to read.',
  breaks:
    'The fix deletes `AZURE_FEDERATED_TOKEN_FILE` where the manifest sets it, since the webhook then sets it itself, and writes `$(AZURE_FEDERATED_TOKEN_FILE)` into `command` and `args`; Kubernetes puts the path in its place. Another variable or a mount with that path you change yourself, and with it what reads it. The Azure SDK knows the variable already. Start the pod in a test namespace and look for `no such file or directory` in `kubectl logs POD`.',
  verify:
    '`kubectl exec POD -- printenv AZURE_FEDERATED_TOKEN_FILE` prints the path, and the manifest names it nowhere.',
};
