import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Block privilege escalation',
  goal: 'The processes of this pod run as user 10001. Two ways up are open all the same: privileged mode, and programs that make their caller root. Close both in every container.',
  steps: {
    privileged: {
      task: 'Take privileged mode away from `agent`.',
      missing: '`{who}` still runs in privileged mode, with all devices of the node.',
      hints: [
        'Privileged mode is a field of the container’s own security context.',
        'Remove `privileged: true`, or make it `false`: absent means the same.',
      ],
    },
    web: {
      task: 'Block privilege escalation for `web`.',
      missing: 'A program in `{who}` can still get more rights than the one that started it.',
      hints: [
        'The field is `allowPrivilegeEscalation`. It stands at containers only; there is none for the whole pod.',
        'Give `web` a `securityContext` with `allowPrivilegeEscalation: false`.',
      ],
    },
    agent: {
      task: 'Do the same for `agent`.',
      missing: '`web` is done. In `{who}` the way is still open.',
      hints: [
        'No container takes this value over from another one.',
        'In the settings of this lesson one press sets it in all containers.',
      ],
    },
  },
  turns: {
    contradiction:
      '`{who}` is privileged and may not escalate: these two exclude each other, and Kubernetes rejects the pod. Take `privileged` away.',
    'at-pod':
      'The security context of the pod has no such field: it would have no effect. Write it into the security context of each container.',
    quoted:
      'In quotes `{what}` is a text. The field takes true or false without quotes; Kubernetes rejects anything else.',
    allowed:
      '`true` at `{who}` allows just what is to be blocked. It is the default as well: write `false`.',
  },
  attacker:
    'An attacker who gets in as user 10001 looks for a program in the image that makes its caller root, such as `sudo` or `su`, and is root in the container with one known flaw or password. In privileged mode they need nothing of that kind once they are root: they mount the disk of the node and own it.',
  verify: {
    web: 'Shows `NoNewPrivs: 1`: the kernel gives no process in there more rights than it has.',
    agent: 'Lists no disks such as `sda`: the devices of the node are out of reach.',
  },
  done: 'Both ways are closed: no privileged mode, and no program that makes its caller root, in any container.',
};
