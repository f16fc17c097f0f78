import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const en: CheckWords<typeof check> = {
  choices: {
    exposed: {
      question: 'What is exposed to everyone who can read this manifest?',
      options: {
        host: {
          text: 'The name of the mail server, and nothing else that matters',
          reason: 'The name of a server isn’t a credential. The variable below it is.',
        },
        password: {
          text: 'The password of the mail server',
          reason:
            'It’s a value in plain text. If it’s exposed, you have to change it and redeploy everything that uses it.',
        },
        neither: {
          text: 'Nothing, because environment variables are inside the container',
          reason:
            'The values are in the manifest, in its repository, and in the API of the cluster.',
        },
      },
    },
    account: {
      question: 'Which service account do the pods of this Deployment run as?',
      options: {
        none: {
          text: 'None',
          reason: 'Every pod has a service account. If the manifest names none, it’s `default`.',
        },
        default: {
          text: '`default`, like all pods of the namespace that name none',
          reason:
            'All of these pods can do everything that `default` is allowed to do. You can’t give one of them fewer permissions than the others.',
        },
        mailer: {
          text: '`mailer`, like the Deployment',
          reason: 'Kubernetes doesn’t create a service account with the name of a workload.',
        },
      },
    },
  },
  change: {
    question: 'Run the pods as their own service account, `mailer`.',
    missing: '`{who}` still runs as the service account `default`.',
    turns: {
      default: '`default` is the account that all pods share that don’t name one. Set `mailer`.',
    },
    right:
      'The pods run as their own service account. It has to exist: create the ServiceAccount `mailer` before you deploy.',
  },
};
