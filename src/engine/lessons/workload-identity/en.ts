import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Replace a client secret with Workload ID',
  goal: 'The program stores reports in Azure Storage and signs in with a client secret from the manifest. Give its pods the same identity through Microsoft Entra Workload ID, and delete the secret. The program uses the Azure SDK, which detects Workload ID automatically.',
  steps: {
    account: {
      task: 'In the ServiceAccount `reports`, set the identity that it uses in Azure.',
      missing: 'The ServiceAccount of `{who}` doesn’t set an Azure identity yet.',
      hints: [
        'An annotation sets the client ID.',
        'The manifest already contains the client ID, as `AZURE_CLIENT_ID`.',
        'Add `azure.workload.identity/client-id: 11111111-2222-3333-4444-555555555555` to `metadata.annotations` of the ServiceAccount.',
      ],
    },
    label: {
      task: 'Request the identity for the pods.',
      missing: 'The pods of `{who}` don’t request the identity: a label is missing.',
      hints: [
        'The webhook in the cluster checks one label of each new pod, and then provides a token for Microsoft Entra ID.',
        'Add `azure.workload.identity/use: "true"` to `spec.template.metadata.labels`, including the quotation marks.',
      ],
    },
    secret: {
      task: 'Delete the client secret.',
      missing: 'Workload ID is set up. `{who}` still contains the secret in `{what}`.',
      hints: [
        'If a secret was ever in a repository, treat it as compromised. Delete it in Microsoft Entra ID too.',
        'Delete the whole list item, with its name and its value.',
      ],
    },
    variables: {
      task: 'Let the webhook set the client ID and the tenant ID.',
      missing:
        '`{what}` in `{who}` overrides the webhook, which doesn’t replace existing variables.',
      hints: [
        'The webhook sets `AZURE_CLIENT_ID` and `AZURE_TENANT_ID` from the ServiceAccount and the cluster.',
        'Delete both variables. Keep `STORAGE_ACCOUNT`.',
      ],
    },
  },
  turns: {
    'label-type':
      'Without quotation marks, `{what}` is a Boolean. Label values must be strings, and Kubernetes rejects the pod. Set the label to `"true"`.',
    'label-above':
      'The label is on the Deployment, but the webhook only checks pods. Move it to `spec.template.metadata.labels`.',
    'label-on-account':
      'The label no longer has an effect on a ServiceAccount. Move it to the pods, to `spec.template.metadata.labels` of the Deployment.',
    'other-identity':
      '{what} isn’t the identity that has the permissions. Use the client ID that the program has used so far: 11111111-2222-3333-4444-555555555555.',
    moved: 'The secret is still in the manifest, in `{what}` of `{who}`. Delete it; don’t move it.',
    'from-secret':
      'The client secret is now in a Kubernetes Secret. It can still be stolen, and it must still be rotated. Workload ID doesn’t need a secret. Delete `{what}`.',
    'token-path':
      'The webhook sets `{what}`, and the path of the token depends on the webhook’s version. Your value would override it. Delete the variable.',
    'too-early':
      'The secret is deleted, but Workload ID isn’t set up yet, so `{who}` couldn’t sign in. Undo this change, and start with the ServiceAccount and the label.',
  },
  attacker:
    'A client secret works from anywhere. If an attacker finds it in a repository, a backup or a build log, they can sign in as `reports` from their own computer for as long as it’s valid. The cluster shows no sign of it. A Workload ID token isn’t part of any manifest, and it’s issued for only one ServiceAccount of one cluster.',
  verify: {
    variables:
      'Shows `AZURE_FEDERATED_TOKEN_FILE` and `AZURE_CLIENT_ID`, which the webhook added. The identity must already have a federated credential for `system:serviceaccount:shop:reports`.',
    log: 'Doesn’t show sign-in errors. AADSTS70021 means that the federated credential doesn’t match, or that it’s too new to be available everywhere.',
  },
  done: 'There’s no password to steal or rotate. The ServiceAccount sets the identity, and Microsoft Entra ID trusts the cluster’s token.',
};
