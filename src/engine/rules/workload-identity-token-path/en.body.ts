export const en = {
  why: 'The webhook of Microsoft Entra Workload ID mounts the token and sets its path in `AZURE_FEDERATED_TOKEN_FILE`. The path can change: version 1.6 moved it from `/var/run/secrets/azure/tokens` to `/var/run/secrets/azure/wi/token`. Settings with a fixed path stop working when the cluster gets another version.',
  risk: 'A cluster upgrade at night installs a newer webhook. New pods find no file at the fixed path in the manifest and can’t sign in. As nodes are replaced, one replica after another fails. To fix it quickly, someone gives the service a client secret in a variable, where everyone can read it.',
  breaks:
    'The fix deletes `AZURE_FEDERATED_TOKEN_FILE` where the manifest sets it, because the webhook sets it. In `command` and `args` it writes `$(AZURE_FEDERATED_TOKEN_FILE)`, which Kubernetes replaces with the path. Change other variables and mounts with that path yourself, and the programs that use them. The Azure SDK already reads the variable. Start the pod in a test namespace and look for `no such file or directory` in `kubectl logs POD`.',
  verify:
    '`kubectl exec POD -- printenv AZURE_FEDERATED_TOKEN_FILE` prints the path, and the manifest doesn’t contain it.',
};
