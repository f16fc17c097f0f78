import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Pass Restricted from scratch',
  goal: 'One pod with three containers: one that prepares and ends, one that runs beside the program, and the program itself. Nothing is set but what should not be. Bring all of it to Restricted, the strictest of the Pod Security Standards. The programs write to `/logs` only, and any user will do for them.',
  steps: {
    escalation: {
      task: 'Close the ways up: no privileged mode, and no privilege escalation, in all three containers.',
      missing: 'In `{who}` a way up is still open: privileged mode or privilege escalation.',
      hints: [
        'The standard looks at init containers too, and `shipper` is one that keeps running.',
        'Take `privileged` away from `shipper`, and write `allowPrivilegeEscalation: false` into the security context of each container.',
        'In the settings, with “All” chosen, one press sets it everywhere.',
      ],
    },
    capabilities: {
      task: 'Drop all capabilities, in all three.',
      missing: '`{who}` still keeps capabilities.',
      hints: [
        'There is no such field for the whole pod: each container has its own.',
        'Write `capabilities:` with `drop: ["ALL"]` into the security context of each.',
      ],
    },
    user: {
      task: 'Let nothing run as root: name a user, and have the kubelet refuse root.',
      missing: 'Nothing keeps `{who}` from running as root, or something tells it to.',
      hints: [
        'These two fields may stand at the pod, for all containers at once.',
        '`migrate` has a value of its own, which would win.',
        'Write `runAsNonRoot: true` and `runAsUser: 10001` under `spec.template.spec.securityContext`, and delete `runAsUser: 0`.',
      ],
    },
    seccomp: {
      task: 'Filter the system calls.',
      missing: 'No filter of system calls holds for `{who}`.',
      hints: [
        'It is a field of the pod’s security context.',
        'Write `seccompProfile:` with `type: RuntimeDefault` there.',
      ],
    },
    volumes: {
      task: 'Let the logs lie in a folder of the pod’s own.',
      missing: 'The pods of `{who}` still mount a folder of the node.',
      hints: [
        'Both containers only need a folder that they share.',
        'Put `emptyDir: {}` in place of `hostPath` and its `path`.',
      ],
    },
    verdict: {
      task: 'Read what the cluster would say: nothing.',
      missing: 'Restricted still rejects the pods of `{who}`: {what}.',
      hints: ['The sentence is the cluster’s own. It names the containers and the fields.'],
    },
  },
  turns: {
    waived:
      'A suppression only removes the finding of `{what}` from the list. The cluster doesn’t read it and still rejects the pods of `{who}`. Remove the suppression and fix the cause.',
    windows:
      'A pod for Windows is spared some checks, but `{who}` is made for Linux, and Kubernetes rejects most of these fields there. Take `os` away.',
    namespace:
      'With the level {what} the namespace `{who}` rejects nothing, for this pod and for all others. The lesson is to pass the check, not to switch it off.',
    'lower-case':
      'The standard looks for `ALL` in capital letters. Spelled otherwise, it rejects `{who}`.',
    'broken-promise':
      '`runAsNonRoot` holds for `{who}`, and yet it is told to run as user 0: the kubelet would not start it. Take its `runAsUser` away, or choose another number.',
  },
  attacker:
    'A pod is as strong as its weakest container. An attacker who gets into `shipper` by a log line that it reads badly is in privileged mode: they mount the disk of the node, and have the node. It helps nobody then that the program beside it was hardened with care. All three share the network and the volume of the pod.',
  verify: {
    warnings:
      'Changes nothing, and warns of each pod that Restricted would reject. None of this Deployment is among them.',
    pods: 'Finds nothing. Where a namespace enforces a standard, a Deployment that fails it exists without pods, and the reason stands in these events.',
  },
  done: 'Restricted passes, with every container of the pod. From now on its namespace may enforce the standard.',
};
