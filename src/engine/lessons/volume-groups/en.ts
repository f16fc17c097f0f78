import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Whose are the files?',
  goal: 'A new disk belongs to root, and the program runs as user 10001. So that it may write, a container of root gives it all files before each start. Kubernetes can do that by itself: give the volume a group, and remove the root container.',
  steps: {
    group: {
      task: 'Give the files of the volume a group that the processes of the pod belong to.',
      missing: 'The files of the volume get no group from `{who}`: there is no `fsGroup`.',
      hints: [
        'The field stands in the security context of the pod, since a volume belongs to the whole pod.',
        'With `fsGroup` each process gets this group in addition, and the files of the volume are given to it and made writable for it.',
        'Write `fsGroup: 10001` under `spec.template.spec.securityContext`.',
      ],
    },
    root: {
      task: 'Remove the container that runs as root.',
      missing: '`{who}` still runs as root, only to give files away.',
      hints: [
        'With `fsGroup` there is nothing left for it to do.',
        'Delete `initContainers` as a whole.',
      ],
    },
    policy: {
      task: 'Spare a large disk the way through all its files at each start.',
      missing: 'At each start of `{who}` every file of the volume is gone through again.',
      hints: [
        'A second field says when the group is set: always, or only when the top folder does not have it yet.',
        'Write `fsGroupChangePolicy: OnRootMismatch` beside `fsGroup`.',
      ],
    },
  },
  turns: {
    'at-container':
      'Containers have no `fsGroup`: at `{who}` it would have no effect. It belongs into the security context of the pod.',
    'root-group':
      'Group 0 is that of root. Files that are given to it stay what they are, and every process of `{who}` would be in the group of root. Choose another number.',
    'open-to-all':
      'That opens the files to everybody who mounts the disk, and `{who}` still runs as root for it. Give them a group with `fsGroup`.',
    supplemental:
      '`supplementalGroups` gives the processes of `{who}` a group, but the files of the volume stay with root. `fsGroup` does both.',
    'too-early':
      'Nobody gives the files away any more, and they have no group yet: the program of `{who}` could not write. Set `fsGroup` first.',
  },
  attacker:
    'A root container that mounts the disk at each start runs whatever its image says. An attacker who changes this image, or who has laid a link on the disk that leads somewhere else, has a process of root at the next start of the pod. And a namespace that demands Restricted rejects the pod for it, so that it is run where nothing is demanded.',
  verify: {
    files:
      'Shows group 10001 and the letter `s` among the rights of the group: new files get the same group.',
    id: 'Shows user 10001, and 10001 among the groups.',
  },
  done: 'The files belong to a group of the pod, and nothing runs as root for it. One thing to know: files from Key Vault keep user root, and everybody in the pod may read them; `fsGroup` does not reach there.',
};
