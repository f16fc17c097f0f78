import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Read a security context',
  goal: 'Two containers, one pod, and values on both levels. Find out which user and which group run each process, and write the answers into the annotations of the pod.',
  steps: {
    'user-of-web': {
      task: 'Which user ID runs `web`? Write it into `answer/user-of-web`.',
      missing: 'The answer for the user of `web` is missing, or it is another number.',
      hints: [
        'Look at the security context of the container `web` first. Does it say `runAsUser`?',
        'A container that says nothing takes over the value of `spec.securityContext`.',
        'The pod says `runAsUser: 1000`, and `web` has no value of its own: the answer is `"1000"`.',
      ],
    },
    'user-of-proxy': {
      task: 'Which user ID runs `proxy`? Write it into `answer/user-of-proxy`.',
      missing: 'The answer for the user of `proxy` is missing, or it is another number.',
      hints: [
        'This container has a `runAsUser` of its own.',
        'Where pod and container both set a field, the container’s value wins: the answer is `"101"`.',
      ],
    },
    'group-of-web': {
      task: 'Which primary group has `web`? Write it into `answer/group-of-web`.',
      missing: 'The answer for the primary group of `web` is missing, or it is another number.',
      hints: [
        'There are two groups in the pod’s security context. Only one of them is the primary group of the process.',
        '`runAsGroup` is the primary group: the answer is `"3000"`.',
      ],
    },
    'non-root': {
      task: 'Both users are ordinary ones, but nothing insists on it. Have the kubelet refuse root in the whole pod.',
      missing: 'Nothing refuses root yet: `runAsNonRoot` is missing.',
      hints: [
        'The field is `runAsNonRoot`, and it can stand at the pod, for all containers at once.',
        'Switch it on in the settings of this lesson, or write `runAsNonRoot: true` under `spec.securityContext`.',
      ],
    },
  },
  turns: {
    number:
      '{what} stands there without quotes and is a number. Annotations are texts, and Kubernetes rejects anything else: put it in quotes.',
    rewritten:
      'The question is who runs in the manifest as it was. Give `{who}` its own value back: 1000 for `web`, from the pod, and 101 for `proxy`.',
    'other-container':
      '101 is what `proxy` says for itself. It counts for that container only, and `web` is another one.',
    'pod-value':
      '1000 is the value of the pod, but `proxy` has one of its own, and the container’s value wins.',
    'fs-group':
      '2000 is `fsGroup`: one group more, for the files of volumes. It does not replace the primary group.',
  },
  attacker:
    'Who cannot tell which value counts believes a pod to be safe that is not. A single `runAsUser: 0` at one container beats a careful value at the pod. An attacker who gets into this container is root in it: they change its programs and read each file of the volumes that are mounted there.',
  verify: {
    web: 'Shows user 1000 with group 3000, and 2000 among the further groups. It needs the program `id` in the image.',
    proxy: 'Shows 101, the value of the container.',
  },
  done: 'You can read it: the container’s value beats the pod’s, `runAsGroup` is the primary group and `fsGroup` a further one. From now on the kubelet refuses root.',
};
