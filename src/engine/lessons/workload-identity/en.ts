import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'An identity without a password',
  goal: 'The reports lie in Azure Storage, and the program signs in there with a client secret that stands in the manifest. Give its pods the same identity by Microsoft Entra Workload ID, and delete the secret. The program uses the Azure SDK, which finds the new way by itself.',
  steps: {
    account: {
      task: 'Let the ServiceAccount `reports` say which identity it stands for.',
      missing: 'The account of `{who}` does not say yet which identity in Azure it stands for.',
      hints: [
        'It is said in an annotation that names the client ID.',
        'The client ID stands in the manifest already: as `AZURE_CLIENT_ID`.',
        'Write `azure.workload.identity/client-id: 11111111-2222-3333-4444-555555555555` under `metadata.annotations` of the ServiceAccount.',
      ],
    },
    label: {
      task: 'Let the pods ask for the identity.',
      missing: 'The pods of `{who}` do not ask for the identity: a label is missing.',
      hints: [
        'The webhook in the cluster looks at one label of each new pod, and gives it a token for Microsoft Entra ID.',
        'Write `azure.workload.identity/use: "true"` under `spec.template.metadata.labels`, with the quotes.',
      ],
    },
    secret: {
      task: 'Delete the client secret.',
      missing: 'The new way stands. `{who}` still has the secret, in `{what}`.',
      hints: [
        'Delete the whole item of the list, its name and its value.',
        'A secret that once stood in a repository stays known: delete it in Microsoft Entra ID too.',
      ],
    },
    variables: {
      task: 'Leave the client ID and the tenant to the webhook.',
      missing:
        '`{what}` at `{who}` holds against what the webhook would set: it leaves alone what is there.',
      hints: [
        'The webhook sets `AZURE_CLIENT_ID` and `AZURE_TENANT_ID` from the account and the cluster.',
        'Delete both variables. `STORAGE_ACCOUNT` stays.',
      ],
    },
  },
  turns: {
    'label-type':
      'Without quotes `{what}` is a boolean. Labels are texts, and Kubernetes rejects the pod: write `"true"`.',
    'label-above':
      'The label stands on the Deployment itself. The webhook looks at pods: it belongs under `spec.template.metadata.labels`.',
    'label-on-account':
      'On a ServiceAccount the label does nothing any more. It belongs on the pods: `spec.template.metadata.labels` of the Deployment.',
    'other-identity':
      '{what} is another identity than the one with the rights. Take the client ID that the program has used so far: 11111111-2222-3333-4444-555555555555.',
    moved:
      'The secret is still in the manifest, only in another place: `{what}` of `{who}`. Delete it; don’t move it.',
    'from-secret':
      'Now the secret lies in a Kubernetes Secret. There it can be stolen as before, and has to be rotated as before. With Workload ID there is none at all: delete `{what}`.',
    'token-path':
      'The webhook sets `{what}`, and where the token lies differs between its versions. A path of your own would win over it: delete the variable.',
    'too-early':
      'Too early: the secret is gone, and the new way does not stand yet, so that `{who}` could not sign in. Undo this step, and begin with the account and the label.',
  },
  attacker:
    'A client secret works from everywhere. An attacker who finds it in a repository, a backup or a build log signs in as `reports` from their own computer, as long as it is valid, and nothing in the cluster shows it. A token of Workload ID stands in no manifest, and is made for one ServiceAccount of one cluster only.',
  verify: {
    variables:
      'Shows `AZURE_FEDERATED_TOKEN_FILE` and `AZURE_CLIENT_ID`, which the webhook has added. The identity needs a federated credential for `system:serviceaccount:shop:reports` first.',
    log: 'Shows no error of signing in. AADSTS70021 says that the federated credential does not fit, or is too new to be known everywhere.',
  },
  done: 'No password is left to be stolen or rotated: the account says who it is, and Microsoft Entra ID believes the cluster’s token.',
};
