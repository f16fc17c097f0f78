import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Block privilege escalation',
  goal: 'The processes of this pod run as user 10001. They can still gain privileges in two ways: through privileged mode, and through programs that run as root for any user. Block both in every container.',
  steps: {
    privileged: {
      task: 'Turn off privileged mode for `agent`.',
      missing: '`{who}` still runs in privileged mode and can access all devices of the node.',
      hints: [
        'Privileged mode is a field in the security context of the container.',
        'Remove `privileged: true`, or set it to `false`, which is the default.',
      ],
    },
    web: {
      task: 'Block privilege escalation for `web`.',
      missing: 'A process in `{who}` can still gain more privileges than its parent process.',
      hints: [
        'The field is `allowPrivilegeEscalation`. Only containers have it; you can’t set it for the whole pod.',
        'Add a `securityContext` with `allowPrivilegeEscalation: false` to `web`.',
      ],
    },
    agent: {
      task: 'Block privilege escalation for `agent` too.',
      missing: '`web` is done. `{who}` still allows privilege escalation.',
      hints: [
        'A container doesn’t inherit this value from another container.',
        'Add `allowPrivilegeEscalation: false` to the `securityContext` of `agent`. In the settings for this lesson, you can set it for all containers at once.',
      ],
    },
  },
  turns: {
    contradiction:
      '`{who}` is privileged and blocks privilege escalation. Kubernetes rejects a pod that sets both. Remove `privileged`.',
    'at-pod':
      'The security context of the pod doesn’t have this field, so it has no effect there. Set it in the security context of each container.',
    quoted:
      'In quotation marks, `{what}` is a string. The field must be true or false without quotation marks; Kubernetes rejects anything else.',
    allowed:
      'In `{who}`, `true` allows privilege escalation. It’s also the default. Set the field to `false`.',
  },
  attacker:
    'An attacker who gets in as user 10001 looks for a program in the image that runs as root, such as `sudo` or `su`. With a known vulnerability or a password, they become root in the container. In privileged mode, root can mount the disk of the node and take control of the node.',
  verify: {
    web: 'Shows `NoNewPrivs: 1`: the kernel doesn’t let the process gain privileges.',
    agent: 'Doesn’t list disks such as `sda`: the container can’t access the devices of the node.',
  },
  done: 'No container runs in privileged mode, and no program in a container can make an attacker root.',
};
