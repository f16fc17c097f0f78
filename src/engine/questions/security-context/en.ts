import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const en: CheckWords<typeof check> = {
  choices: {
    level: {
      question: 'Which level of the Pod Security Standards does this pod pass?',
      options: {
        restricted: {
          text: 'Restricted',
          reason:
            'Restricted also requires `runAsNonRoot: true`, a seccomp profile and `drop: ["ALL"]`. All three are missing.',
        },
        baseline: {
          text: 'Baseline',
          reason: 'Baseline doesn’t allow you to add NET_ADMIN or SYS_TIME.',
        },
        none: {
          text: 'Only Privileged, which allows everything',
          reason:
            'The added capabilities fail Baseline, so a namespace that enforces Baseline rejects this pod.',
        },
      },
    },
    effect: {
      question: 'What can the process do because of NET_ADMIN and SYS_TIME?',
      options: {
        access: {
          text: 'Change network interfaces and the clock, as the article says',
          reason:
            'That would need root. This process runs as user 1000 and can’t gain privileges, so its effective set stays empty.',
        },
        nothing: {
          text: 'Nothing',
          reason:
            'The user isn’t root, and `allowPrivilegeEscalation` is `false`. The capabilities only reach the bounding set.',
        },
        root: {
          text: 'Become root',
          reason:
            'Capabilities don’t change the user, and `allowPrivilegeEscalation: false` blocks programs such as `sudo`.',
        },
      },
    },
  },
  change: {
    question: 'Make sure that the container has no capabilities: add none, and drop all.',
    missing: '`{who}` still adds capabilities or keeps the default ones.',
    turns: {
      'lower-case':
        'Write `ALL` in uppercase letters. The Restricted level rejects other spellings.',
      'still-added': '`drop` contains `ALL`, but `add` gives capabilities back. Remove `add`.',
    },
    right:
      'The container has no capabilities, and the pod passes Baseline. For Restricted, `runAsNonRoot` and a seccomp profile are still missing.',
  },
};
