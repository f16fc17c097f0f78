import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const en: CheckWords<typeof check> = {
  choices: {
    filter: {
      question: 'In which containers are system calls filtered?',
      options: {
        both: {
          text: 'In both, because the pod sets a profile',
          reason:
            'The pod’s profile applies only to containers without their own. `render` sets `Unconfined`.',
        },
        upload: {
          text: 'Only in `upload`',
          reason:
            '`upload` inherits `RuntimeDefault` from the pod. `render` sets `Unconfined`, which takes precedence and filters nothing.',
        },
        neither: {
          text: 'In neither',
          reason: '`upload` sets no profile, so it inherits `RuntimeDefault` from the pod.',
        },
      },
    },
    users: {
      question: 'A process in `upload` runs as root and breaks out. Which user is it on the node?',
      options: {
        same: {
          text: 'root',
          reason:
            '`hostUsers` isn’t set, so the pod shares the user IDs of the node. With `hostUsers: false`, root would be mapped to a user without privileges.',
        },
        mapped: {
          text: 'A user without privileges',
          reason:
            'That requires `hostUsers: false`. By default, user IDs in the pod are those of the node.',
        },
        none: {
          text: 'None, because a seccomp profile prevents every breakout',
          reason:
            'A seccomp profile filters system calls. It makes a breakout harder, but doesn’t rule it out.',
        },
      },
    },
  },
  change: {
    question: 'Filter the system calls of `render` with the runtime’s profile too.',
    missing: 'The system calls of `{who}` aren’t filtered.',
    turns: {
      localhost:
        '`Localhost` in `{who}` needs a file on every node. The runtime’s profile needs none: `RuntimeDefault`.',
    },
    right:
      'Both containers use `RuntimeDefault`. If you removed the value from the container, it inherits the pod’s.',
  },
};
