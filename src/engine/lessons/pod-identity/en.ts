import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Migrate from pod-managed identity',
  goal: 'Pod-managed identity has had no support since September 2025. Move `invoices` to Microsoft Entra Workload ID with the same identity in Azure, and put away the old objects only when the new way stands.',
  steps: {
    account: {
      task: 'Give the pods a ServiceAccount of their own that says the client ID of the identity.',
      missing: 'No ServiceAccount says yet which identity `{who}` has in Azure.',
      hints: [
        'What the AzureIdentity says as `clientID`, a ServiceAccount says in an annotation.',
        'Add a ServiceAccount `invoices` in the namespace `shop` with the annotation `azure.workload.identity/client-id`, and name it as `serviceAccountName` in the pod template.',
        'The migration in the settings of this lesson writes it all for you: see the step on identity.',
      ],
    },
    label: {
      task: 'Let the pods ask for it.',
      missing: 'The pods of `{who}` do not ask for the identity: a label is missing.',
      hints: [
        'The webhook in the cluster looks at one label of each new pod, and at nothing else.',
        'Write `azure.workload.identity/use: "true"` under `spec.template.metadata.labels`, with the quotes.',
      ],
    },
    class: {
      task: 'Let the SecretProviderClass sign in to Key Vault the new way.',
      missing: 'The class `{who}` does not sign in with Workload ID yet.',
      hints: [
        '`usePodIdentity` must not be `"true"` any longer. What identity is used in its place?',
        'Set `usePodIdentity: "false"` and add `clientID` with the same client ID.',
      ],
    },
    'old-label': {
      task: 'Now take the label `aadpodidbinding` from the pods.',
      missing: 'The new way stands. `{who}` still carries the label `aadpodidbinding`.',
      hints: ['It stands under `spec.template.metadata.labels`. Delete this one line.'],
    },
    'old-objects': {
      task: 'Remove the AzureIdentity and its binding.',
      missing: 'Nothing uses it any more: the {what} `{who}` can go.',
      hints: [
        'Each of them is a document of its own, between two lines `---`.',
        'In real life other pods may still use them: look for the label before you delete anything in a cluster.',
      ],
    },
  },
  turns: {
    'label-type':
      'Without quotes `{what}` is a boolean. Labels are texts, and Kubernetes rejects the pod: write `"true"`.',
    'class-type':
      'Without quotes `{what}` is a boolean. The parameters of a class are texts, and the API server rejects anything else: write `"false"`.',
    'label-above':
      'The label stands on the Deployment itself. The webhook looks at pods: it belongs under `spec.template.metadata.labels`.',
    'label-on-account':
      'On a ServiceAccount the label does nothing any more. It belongs on the pods: `spec.template.metadata.labels` of the Deployment.',
    'other-identity':
      '{what} is another identity than before. Take the client ID of the old AzureIdentity, which has the rights: 11111111-2222-3333-4444-555555555555.',
    'cut-off':
      'Too early: `aadpodidbinding` is gone, and the new way does not stand yet. The pods of `{who}` would have no identity at all. Undo this step, and begin with the account and the label.',
    proxy:
      'The proxy is a bridge for programs whose SDK is too old, and it brings a privileged init container. The annotation alone brings it, whatever its value. Nothing here needs it: remove the annotation.',
  },
  attacker:
    'With pod-managed identity, every token passes through an agent on the node that no longer receives fixes: a flaw in it stays open. An attacker in a pod who can pass for another one by its label or address gets the token of its identity, and reads from Key Vault what was never meant for them. With Workload ID, Microsoft Entra ID itself checks which ServiceAccount asks.',
  verify: {
    variables:
      'The containers have `AZURE_CLIENT_ID` and `AZURE_FEDERATED_TOKEN_FILE`, which the webhook has added. The identity in Azure needs a federated credential for `system:serviceaccount:shop:invoices` first.',
    secret:
      'Lists `smtp-password`. If the pod waits in `ContainerCreating`, `kubectl describe pod` says what the vault has refused.',
    old: 'Finds nothing, or says that the cluster does not know such objects.',
  },
  done: 'Migrated: the account says the identity, the pods ask for it, Key Vault is read with it, and nothing is left of the old way.',
};
