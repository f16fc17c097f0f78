import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Run as a defined user and group',
  goal: 'If the manifest doesn’t set a user, the image decides which user a process runs as, and many images use root. Set a user and a group for the whole pod, and make the kubelet reject root.',
  steps: {
    user: {
      task: 'Set a user ID for every container, including the init container.',
      missing: 'No `runAsUser` applies to `{who}`, so the image decides which user it runs as.',
      hints: [
        'You can set `runAsUser` in the pod’s security context. Containers that don’t set their own value inherit it.',
        'For this image, any number except 0 works. Numbers above 10000, such as 10001, are rarely in use on a node.',
        'Add `runAsUser: 10001` to `spec.template.spec.securityContext`, or choose the user ID in the settings for this lesson.',
      ],
    },
    group: {
      task: 'Set a primary group as well.',
      missing:
        'No `runAsGroup` applies to `{who}`, so its primary group can be 0, the group of root.',
      hints: [
        'A user ID doesn’t set a group. If the image doesn’t define the user, the primary group is 0.',
        'The field is `runAsGroup`. Set it next to `runAsUser`.',
      ],
    },
    'non-root': {
      task: 'Make the kubelet reject containers that run as root.',
      missing: '`runAsNonRoot: true` doesn’t apply to `{who}`, so root is still allowed.',
      hints: [
        'A later change can set the user ID back to 0. Another field prevents that, and the Restricted standard requires it.',
        'Add `runAsNonRoot: true` to the same security context.',
      ],
    },
  },
  turns: {
    root: 'User ID 0 is root, so `{who}` would run with the highest privileges. Choose another number.',
    'root-group':
      'Group 0 is the group of root. `{who}` could use every file that gives this group access. Choose another number.',
    quoted:
      '`{what}` must be a number. In quotation marks it’s a string, and Kubernetes rejects the pod. Remove the quotation marks.',
    'promise-alone':
      '`runAsNonRoot` only checks the user. If the image of `{who}` sets no user, or a name instead of a number, the container doesn’t start. Set the user ID with `runAsUser` as well.',
    'file-group':
      '`fsGroup: {what}` is an additional group for the files of volumes. It doesn’t set the primary group of `{who}`. Set `runAsGroup`.',
  },
  attacker:
    'An attacker who gets into a process that runs as root can change the programs of the container and read every file in it. If they break out through a vulnerability in the container runtime or the kernel, they’re root on the node and control every pod on it. As user 10001, they have no special privileges there.',
  verify: {
    id: 'Shows `uid=10001 gid=10001`. The image must contain the program `id`.',
    pods: 'Shows the pod as `Running`. If it shows `CreateContainerConfigError`, the kubelet rejected a container; `kubectl describe pod` shows the reason.',
  },
  done: 'Every container runs as the user and group that you set, and the kubelet rejects root.',
};
