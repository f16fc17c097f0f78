import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const en: CheckWords<typeof check> = {
  choices: {
    user: {
      question: 'Which user does the process in `api` run as?',
      options: {
        pod: {
          text: '1000, the user of the pod',
          reason:
            'The pod’s value applies to containers without their own. `api` has its own value.',
        },
        container: {
          text: '3000, the user of the container',
          reason: 'Both levels set `runAsUser`, and the container’s value takes precedence.',
        },
        image: {
          text: 'The user of the image',
          reason:
            'The user of the image applies only if neither the container nor the pod sets one.',
        },
      },
    },
    port: {
      question: 'Which container may fail to open its port as a non-root user?',
      options: {
        api: {
          text: '`api`',
          reason: '`api` listens on port 8080. Every user can open ports from 1024.',
        },
        proxy: {
          text: '`proxy`',
          reason:
            'Port 443 is below 1024. On nodes with containerd 1.7, a non-root user can’t open it. Use a port from 1024, and let a Service offer port 443.',
        },
        neither: {
          text: 'Neither, because the pod has a user',
          reason:
            'The user isn’t root. On nodes with containerd 1.7, that is why it can’t open ports below 1024.',
        },
      },
    },
  },
  change: {
    question:
      'Make the kubelet reject any container of this pod that would run as root. One line is enough.',
    missing: 'Nothing requires a non-root user for `{who}` yet.',
    turns: {
      off: '`runAsNonRoot: false` in `{who}` allows root, whatever the pod sets.',
      root: '`{who}` runs as user 0, which is root.',
    },
    right:
      'With `runAsNonRoot: true` in the pod, the kubelet doesn’t start a container as user 0. The value applies to both containers, because neither sets its own.',
  },
};
