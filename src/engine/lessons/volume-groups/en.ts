import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Set a group for volume files',
  goal: 'The files on a new disk belong to root, but the program runs as user 10001. A container that runs as root changes the owner of all files before each start so that the program can write. Kubernetes can give the program access instead: set a group for the volume, and remove the root container.',
  steps: {
    group: {
      task: 'Set a group for the files of the volume that the processes of the pod belong to.',
      missing: '`{who}` sets no `fsGroup`, so the files of the volume don’t get a group.',
      hints: [
        'The field is in the security context of the pod, because a volume belongs to the whole pod.',
        'With `fsGroup`, each process also belongs to this group. The kubelet assigns the files of the volume to the group and makes them writable for it.',
        'Add `fsGroup: 10001` to `spec.template.spec.securityContext`.',
      ],
    },
    root: {
      task: 'Remove the container that runs as root.',
      missing: '`{who}` still runs as root to change the owner of files.',
      hints: ['With `fsGroup`, this container is no longer needed.', 'Delete `initContainers`.'],
    },
    policy: {
      task: 'Avoid changing every file on a large disk at each start.',
      missing:
        'The kubelet still changes the group of every file in the volume each time `{who}` starts.',
      hints: [
        'A second field controls when the kubelet sets the group: always, or only if the top folder doesn’t have it yet.',
        'Add `fsGroupChangePolicy: OnRootMismatch` next to `fsGroup`.',
      ],
    },
  },
  turns: {
    'at-container':
      'Containers don’t have the field `fsGroup`, so it has no effect in `{who}`. Set it in the security context of the pod.',
    'root-group':
      'Group 0 is the group of root, so every process of `{who}` could use all files that this group can use. Choose another number.',
    'open-to-all':
      'This lets every process that mounts the disk write to the files, and `{who}` still runs as root. Set a group for the files with `fsGroup`.',
    supplemental:
      '`supplementalGroups` adds a group to the processes of `{who}`, but the files of the volume still belong to root. `fsGroup` does both.',
    'too-early':
      'Nothing changes the owner of the files anymore, and they don’t have a group yet, so the program of `{who}` couldn’t write. Set `fsGroup` first.',
  },
  attacker:
    'A root container that mounts the disk at each start runs any code in its image. If an attacker changes this image, or adds a link on the disk that points elsewhere, they have a root process at the next start of the pod. A namespace that enforces Restricted also rejects the pod because of this container, so it runs in a namespace that enforces nothing.',
  verify: {
    files:
      'Shows group 10001 and the letter `s` in the group permissions: new files get the same group.',
    id: 'Shows user 10001, and 10001 in the list of groups.',
  },
  done: 'The files belong to a group of the pod, and no container runs as root. Files from Key Vault volumes still belong to root and are readable by every user in the pod; `fsGroup` doesn’t apply to them.',
};
