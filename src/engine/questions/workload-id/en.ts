import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const en: CheckWords<typeof check> = {
  choices: {
    token: {
      question: 'Does the webhook of Workload ID put a token for Azure into this pod?',
      options: {
        yes: {
          text: 'Yes: the service account has the annotation',
          reason:
            'The annotation names the identity. The webhook only changes pods that have the label.',
        },
        label: {
          text: 'No: the pod doesn’t have the label',
          reason:
            'The webhook only changes pods with the label `azure.workload.identity/use: "true"`.',
        },
        account: {
          text: 'No: the service account doesn’t name an identity',
          reason: 'It does, in the annotation `azure.workload.identity/client-id`.',
        },
      },
    },
    identity: {
      question: 'Which identity would the pod use to sign in to Azure?',
      options: {
        node: {
          text: 'The identity of the node',
          reason:
            'That is what happens without Workload ID. Here, the service account names an identity.',
        },
        client: {
          text: 'The one whose client ID is in the annotation of the service account',
          reason:
            'The identity belongs to the service account. Every pod that runs as `billing` and has the label can use it.',
        },
        pod: {
          text: 'One that the pod names in an annotation',
          reason: 'The client ID is set in the ServiceAccount, not in the pod.',
        },
      },
    },
  },
  change: {
    question: 'Add what is missing, so that the pod gets a token.',
    missing:
      '`{who}` doesn’t have the label `azure.workload.identity/use` with the value `"true"`.',
    turns: {
      boolean: 'The label is the Boolean {what}. Labels are strings: write `"true"` in quotes.',
      account: 'The label is on the ServiceAccount, where it has no effect. Set it on the pod.',
    },
    right:
      'The webhook now adds the token and the variables. In Azure, the identity still needs the federated credential and a role.',
  },
};
