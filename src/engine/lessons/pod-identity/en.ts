import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Migrate from pod-managed identity',
  goal: 'Pod-managed identity hasn’t been supported since September 2025. Migrate `invoices` to Microsoft Entra Workload ID with the same identity in Azure. Remove the old objects only after the new setup is in place.',
  steps: {
    account: {
      task: 'Give the pods their own ServiceAccount that sets the client ID of the identity.',
      missing: 'No ServiceAccount sets the Azure identity of `{who}` yet.',
      hints: [
        'An AzureIdentity sets the client ID in `clientID`, and a ServiceAccount sets it in an annotation.',
        'The migration in the settings for this lesson writes all of this for you. Open the step about identity.',
        'Add a ServiceAccount `invoices` in the namespace `shop` with the annotation `azure.workload.identity/client-id`. Set `serviceAccountName` to its name in the pod template.',
      ],
    },
    label: {
      task: 'Request the identity for the pods.',
      missing: 'The pods of `{who}` don’t request the identity: a label is missing.',
      hints: [
        'The webhook in the cluster checks only one label of each new pod.',
        'Add `azure.workload.identity/use: "true"` to `spec.template.metadata.labels`, including the quotation marks.',
      ],
    },
    class: {
      task: 'Change the SecretProviderClass so that it signs in to Key Vault with Workload ID.',
      missing: 'The class `{who}` doesn’t sign in with Workload ID yet.',
      hints: [
        '`usePodIdentity` must not be `"true"`. The class needs another way to select the identity.',
        'Set `usePodIdentity: "false"`, and add `clientID` with the same client ID.',
      ],
    },
    'old-label': {
      task: 'Remove the label `aadpodidbinding` from the pods.',
      missing: 'Workload ID is set up. `{who}` still has the label `aadpodidbinding`.',
      hints: [
        'The label is in the pod template of the Deployment, next to the new label.',
        'Delete the line `aadpodidbinding: invoices` under `spec.template.metadata.labels`.',
      ],
    },
    'old-objects': {
      task: 'Remove the AzureIdentity and its binding.',
      missing: 'The {what} `{who}` is no longer used. Remove it.',
      hints: [
        'Each is a separate document between two `---` lines.',
        'In production, other pods may still use them. Search for the label before you delete anything in a cluster.',
        'Delete the documents with `kind: AzureIdentity` and `kind: AzureIdentityBinding`.',
      ],
    },
  },
  turns: {
    'label-type':
      'Without quotation marks, `{what}` is a Boolean. Label values must be strings, and Kubernetes rejects the pod. Set the label to `"true"`.',
    'class-type':
      'Without quotation marks, `{what}` is a Boolean. The parameters of a class must be strings; the API server rejects anything else. Set the parameter to `"false"`.',
    'label-above':
      'The label is on the Deployment, but the webhook only checks pods. Move it to `spec.template.metadata.labels`.',
    'label-on-account':
      'The label no longer has an effect on a ServiceAccount. Move it to the pods, to `spec.template.metadata.labels` of the Deployment.',
    'other-identity':
      '{what} isn’t the identity that was used before. Use the client ID of the old AzureIdentity, which has the permissions: 11111111-2222-3333-4444-555555555555.',
    'cut-off':
      'The label `aadpodidbinding` is removed, but Workload ID isn’t set up yet, so the pods of `{who}` would have no identity. Undo this change, and start with the ServiceAccount and the label.',
    proxy:
      'The proxy is a temporary solution for programs with an older SDK, and it adds a privileged init container. The annotation adds it regardless of its value. This program doesn’t need it. Remove the annotation.',
  },
  attacker:
    'With pod-managed identity, every token passes through an agent on the node that no longer receives fixes. If an attacker’s pod imitates the label or address of another pod, it gets the token of that identity and can read its secrets from Key Vault. With Workload ID, Microsoft Entra ID checks which ServiceAccount sends the request.',
  verify: {
    variables:
      'Shows `AZURE_CLIENT_ID` and `AZURE_FEDERATED_TOKEN_FILE`, which the webhook added to the containers. The identity in Azure must already have a federated credential for `system:serviceaccount:shop:invoices`.',
    secret:
      'Lists `smtp-password`. If the pod stays in `ContainerCreating`, `kubectl describe pod` shows what the vault rejected.',
    old: 'Doesn’t find any objects, or reports that the cluster doesn’t have these resource types.',
  },
  done: 'The ServiceAccount sets the identity, the pods request it, and the SecretProviderClass uses it to read from Key Vault. Nothing uses pod-managed identity anymore.',
};
