import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Read a security context',
  goal: 'This pod has two containers and sets values at both levels. Find out which user and which group each process runs as, and enter the answers in the annotations of the pod.',
  steps: {
    'user-of-web': {
      task: 'Which user ID does `web` run as? Enter it in the annotation `answer/user-of-web`.',
      missing: 'The user ID of `web` is missing or incorrect.',
      hints: [
        'Check the security context of the container `web` first. Does it set `runAsUser`?',
        'If a container doesn’t set the field, it inherits the value from `spec.securityContext`.',
        'The pod sets `runAsUser: 1000`, and `web` doesn’t override it. The answer is `"1000"`.',
      ],
    },
    'user-of-proxy': {
      task: 'Which user ID does `proxy` run as? Enter it in the annotation `answer/user-of-proxy`.',
      missing: 'The user ID of `proxy` is missing or incorrect.',
      hints: [
        'This container sets its own `runAsUser`.',
        'If both the pod and the container set a field, the container’s value takes precedence. The answer is `"101"`.',
      ],
    },
    'group-of-web': {
      task: 'What is the primary group of `web`? Enter its ID in the annotation `answer/group-of-web`.',
      missing: 'The primary group of `web` is missing or incorrect.',
      hints: [
        'The pod’s security context sets two groups. Only one of them is the primary group of the process.',
        '`runAsGroup` sets the primary group. The answer is `"3000"`.',
      ],
    },
    'non-root': {
      task: 'Neither process runs as root, but no setting requires that. Make the kubelet reject root in the whole pod.',
      missing: '`runAsNonRoot` isn’t set, so root is still allowed.',
      hints: [
        'The field is `runAsNonRoot`. In the pod’s security context, it applies to all containers.',
        'Turn it on in the settings for this lesson, or add `runAsNonRoot: true` to `spec.securityContext`.',
      ],
    },
  },
  turns: {
    number:
      'Without quotation marks, {what} is a number. Annotation values must be strings; Kubernetes rejects anything else. Put the value in quotation marks.',
    rewritten:
      'The questions are about the manifest as it was at the start. Restore the user of `{who}`: `web` inherits 1000 from the pod, and `proxy` sets 101.',
    'other-container': 'The value 101 is set in the container `proxy`. It doesn’t apply to `web`.',
    'pod-value':
      '1000 is the value of the pod, but `proxy` sets its own value, which takes precedence.',
    'fs-group':
      '2000 is the value of `fsGroup`, an additional group for the files of volumes. It doesn’t replace the primary group.',
  },
  attacker:
    'If you can’t tell which value applies, you may think an unsafe pod is safe. A single `runAsUser: 0` in a container overrides a non-root user in the pod. An attacker who gets into this container is root there. They can change its programs and read every file in its volumes.',
  verify: {
    web: 'Shows user 1000, group 3000, and 2000 as an additional group. The image must contain the program `id`.',
    proxy: 'Shows 101, the container’s value.',
  },
  done: 'The container’s value takes precedence over the pod’s. `runAsGroup` sets the primary group, and `fsGroup` adds another one. The kubelet now rejects root.',
};
