import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const en: CheckWords<typeof check> = {
  choices: {
    reach: {
      question: 'An attacker controls the process in `web`. What does this manifest give them?',
      options: {
        password: {
          text: 'The password of the database',
          reason:
            'The password is a value of an environment variable. The process can read it, and so can everyone who can read the manifest.',
        },
        'node-files': {
          text: 'Files of the node, through a volume',
          reason:
            'The pod has no volume. A `hostPath` volume would give access to files of the node.',
        },
        kernel: {
          text: 'All devices of the node, because the container is privileged',
          reason:
            'The container isn’t privileged: `privileged` isn’t set, and the default is `false`.',
        },
      },
    },
    capabilities: {
      question: 'Which capabilities does `web` have?',
      options: {
        none: {
          text: 'None, because the manifest doesn’t add any',
          reason:
            'A container gets capabilities by default. To have none, it needs `drop: ["ALL"]`.',
        },
        defaults: {
          text: 'The 14 that the container runtime grants by default',
          reason:
            'The manifest sets no `capabilities`, so the defaults apply. Least privilege begins with dropping all of them.',
        },
        added: {
          text: 'More than the defaults',
          reason: 'The manifest adds no capabilities, so the container has the defaults.',
        },
      },
    },
  },
  change: {
    question:
      'The application signs in with an identity now. Remove the password, and only the password, from the manifest.',
    missing: '`{who}` still has the variable `DB_PASSWORD`.',
    turns: {
      moved: 'The password is still in the manifest, in `{what}`. Moving it doesn’t protect it.',
    },
    right:
      'The password is no longer in the manifest. It’s still in the history of your repository, so rotate it too.',
  },
};
