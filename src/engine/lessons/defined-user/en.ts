import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Run as a defined user and group',
  goal: 'Without a word about it, the image decides who runs a process, and many images say root. Name a user and a group for the whole pod, and have the kubelet refuse root.',
  steps: {
    user: {
      task: 'Name a user ID for every container, the init container too.',
      missing: 'Who runs `{who}` is still up to the image: no `runAsUser` says it.',
      hints: [
        'The field `runAsUser` can stand at the pod. Containers without a value of their own take it over.',
        'Any number but 0 will do for this image. Numbers above 10000 are seldom in use on a node, such as 10001.',
        'Write `runAsUser: 10001` under `spec.template.spec.securityContext`, or choose the user ID in the settings of this lesson.',
      ],
    },
    group: {
      task: 'Name a primary group as well.',
      missing: 'No `runAsGroup` speaks for `{who}`: its primary group may be 0, that of root.',
      hints: [
        'A user ID alone says nothing about groups. For a user that the image does not know, the primary group is 0.',
        'The field is `runAsGroup`, and it stands beside `runAsUser`.',
      ],
    },
    'non-root': {
      task: 'Have the kubelet refuse to start a container as root.',
      missing: 'Nothing refuses root yet: `runAsNonRoot: true` does not hold for `{who}`.',
      hints: [
        'A number can be changed back by anybody. There is a field that insists, and that the standard Restricted asks for.',
        'Write `runAsNonRoot: true` into the same security context.',
      ],
    },
  },
  turns: {
    root: 'User ID 0 is root itself: `{who}` would run with the most powerful user there is. Choose any other number.',
    'root-group':
      'Group 0 is the group of root. Files that belong to it, and are open to their group, would be open to `{who}`. Choose another number.',
    quoted:
      '`{what}` has to be a number. In quotes it is a text, and Kubernetes rejects the pod: take the quotes away.',
    'promise-alone':
      '`runAsNonRoot` on its own only checks what the image says. If the image of `{who}` names no user, or gives a name in place of a number, the container does not start. Name the number as well, with `runAsUser`.',
    'file-group':
      '`fsGroup: {what}` is a further group, for the files of volumes. The primary group of `{who}` stays open: that is `runAsGroup`.',
  },
  attacker:
    'An attacker who gets into a process that runs as root changes the programs of the container and reads every file in it. Should they break out of the container through a flaw in the runtime or the kernel, they are root on the node, and with it at every pod that runs there. As user 10001 they are nobody there.',
  verify: {
    id: 'Shows `uid=10001 gid=10001`. It needs the program `id` in the image.',
    pods: 'Shows the pod as `Running`. With `CreateContainerConfigError` the kubelet has refused a container; `kubectl describe pod` says why.',
  },
  done: 'Every container runs as user 10001 with a group of its own, or whatever numbers you have chosen, and the kubelet refuses root.',
};
