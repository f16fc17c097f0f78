export const en = {
  why: 'Annotations, the commands and headers of probes, lifecycle hooks and the parameters of a SecretProviderClass are ordinary fields. Everyone who can read the object can read them, and monitoring, backups and the repository keep copies. The output of a failed probe also appears in the pod’s events.',
  risk: 'A readiness probe signs in to the database with the password on its command line. When the probe fails, the kubelet writes the command’s output to an event, which goes to the company’s log store. An attacker with a stolen laptop searches the logs and finds the password.',
  breaks:
    'Let a probe’s script read the credential from a file mounted from Azure Key Vault, or use a health endpoint that needs none. In a probe’s command, the kubelet replaces `$(VAR)` only with a value in `env`, never with one from a Secret, and in a hook’s command it replaces nothing. A shell replaces `$VAR`. Controllers that read an annotation usually accept the name of a Secret in another one. Rotate the old value, which is still in the repository’s history.',
  verify: '`kubectl get OBJECT NAME -o yaml` prints no credential.',
};
