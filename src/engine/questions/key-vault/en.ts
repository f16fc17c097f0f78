import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const en: CheckWords<typeof check> = {
  choices: {
    copies: {
      question: 'Where in the cluster is the password stored?',
      options: {
        pod: {
          text: 'Only in the volume of the pod',
          reason: 'It’s there, but `secretObjects` also creates a copy.',
        },
        secret: {
          text: 'In the volume of the pod, and in a Secret of the namespace',
          reason:
            '`secretObjects` makes the driver create the Secret `billing`. Everyone who can read Secrets in the namespace can read the password.',
        },
        variable: {
          text: 'In the volume of the pod, and in an environment variable',
          reason: 'No container of the pod has an environment variable that reads a Secret.',
        },
      },
    },
    identity: {
      question: 'Which identity does the driver use to sign in to the vault?',
      options: {
        node: {
          text: 'The identity of the node',
          reason:
            'That would need `useVMManagedIdentity: "true"`. Every pod on the node could use it.',
        },
        pod: {
          text: 'The identity of the pod’s service account, with Workload ID',
          reason:
            'The class sets `clientID`. Its identity is federated with the service account of the pod.',
        },
        old: {
          text: 'A pod-managed identity',
          reason:
            'That would need `usePodIdentity: "true"`. Pod-managed identity is out of support.',
        },
      },
    },
  },
  change: {
    question: 'The application reads the file. Remove what creates the copy of the password.',
    missing: '`{who}` still copies the password into a Secret.',
    turns: {
      nothing: '`{who}` no longer names the password, so the volume is empty. Keep `objects`.',
    },
    right:
      'The password is now only in the volume of this pod. Delete the Secret that was created before, if it’s still there.',
  },
};
