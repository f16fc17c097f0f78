export const en = {
  why: 'Annotations, the commands and headers of probes, lifecycle hooks and the parameters of a SecretProviderClass are ordinary fields of an object: everybody who may read the object reads them, and monitoring, backups and the repository keep copies. A probe’s command also turns up in the events of a pod that fails it.',
  risk: 'A readiness probe signs in to the database with the password on its command line. The probe fails one night, the kubelet writes the command’s output into an event, and the event goes to the log store that the whole company may search. An attacker with a stolen laptop finds it there.',
  breaks:
    'Nothing is changed for you. Let a probe’s script read the credential from a file of Azure Key Vault, or ask a health endpoint that needs none; `$(VAR)` is not filled in in commands of probes and hooks, a shell’s `$VAR` is. Controllers that read an annotation most often take the name of a Secret in another one. Rotate the old value, which the history of the repository keeps.',
  verify: '`kubectl get OBJECT NAME -o yaml` prints no credential.',
};
