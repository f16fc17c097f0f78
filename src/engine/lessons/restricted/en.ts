import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Pass the Restricted standard',
  goal: 'This pod has three containers: an init container, a sidecar container, and the application. The only security settings present are ones that shouldn’t be. Make the pod pass Restricted, the strictest of the Pod Security Standards. The programs write only to `/logs` and can run as any user.',
  steps: {
    escalation: {
      task: 'Turn off privileged mode and block privilege escalation in all three containers.',
      missing: '`{who}` still allows privileged mode or privilege escalation.',
      hints: [
        'The standard also applies to init containers. `shipper` is an init container that keeps running.',
        'In the settings, choose “All” to change all containers at once.',
        'Remove `privileged` from `shipper`, and add `allowPrivilegeEscalation: false` to the security context of each container.',
      ],
    },
    capabilities: {
      task: 'Drop all capabilities in all three containers.',
      missing: '`{who}` still keeps capabilities.',
      hints: [
        'You can’t set this field for the whole pod. Each container needs it.',
        'Add `capabilities:` with `drop: ["ALL"]` to the security context of each container.',
      ],
    },
    user: {
      task: 'Set a non-root user, and make the kubelet reject root.',
      missing: '`{who}` can still run as root, or is set to run as root.',
      hints: [
        'You can set both fields in the pod’s security context, for all containers.',
        '`migrate` sets its own value, which takes precedence.',
        'Add `runAsNonRoot: true` and `runAsUser: 10001` to `spec.template.spec.securityContext`, and delete `runAsUser: 0`.',
      ],
    },
    seccomp: {
      task: 'Filter the system calls.',
      missing: 'No system call filter applies to `{who}`.',
      hints: [
        'The field is in the pod’s security context.',
        'Add `seccompProfile:` with `type: RuntimeDefault`.',
      ],
    },
    volumes: {
      task: 'Store the logs in a folder of the pod instead of the node.',
      missing: 'The pods of `{who}` still mount a folder of the node.',
      hints: [
        'The two containers only need a shared folder.',
        'Replace `hostPath` and its `path` with `emptyDir: {}`.',
      ],
    },
    verdict: {
      task: 'Make sure that the cluster accepts the pods.',
      missing: 'Restricted still rejects the pods of `{who}`: {what}.',
      hints: [
        'The feedback shows the message of the cluster, which names the containers and the fields.',
        'Change the fields in the message, one container after another, until the message is gone. After “must set”, it gives the value that is required.',
      ],
    },
  },
  turns: {
    waived:
      'A suppression only removes the finding of `{what}` from the list. The cluster doesn’t read it and still rejects the pods of `{who}`. Remove the suppression and fix the cause.',
    windows:
      'Some checks don’t apply to Windows pods, but `{who}` is built for Linux, and Kubernetes rejects most of these fields in a Windows pod. Remove `os`.',
    namespace:
      'With the level {what}, the namespace `{who}` rejects neither this pod nor any other. Make the pod pass the check; don’t turn off the check.',
    'lower-case':
      'The standard requires `ALL` in uppercase letters. It rejects `{who}` if the value is spelled differently.',
    'broken-promise':
      '`runAsNonRoot` applies to `{who}`, but `runAsUser` is 0, so the kubelet wouldn’t start it. Remove `runAsUser: 0`, or choose another number.',
  },
  attacker:
    'The weakest container determines the security of the whole pod. If an attacker gets into `shipper` through a log line that it processes incorrectly, their code runs in privileged mode. They can mount the disk of the node and take control of the node. Hardening the application doesn’t prevent that. All three containers share the network of the pod, and the sidecar and the application share a volume.',
  verify: {
    warnings:
      'Changes nothing. It warns about each pod that Restricted would reject. No pod of this Deployment is listed.',
    pods: 'Doesn’t find any events. If a namespace enforces a standard, a Deployment that fails it is created without pods, and these events show the reason.',
  },
  done: 'Every container of the pod passes Restricted. Its namespace can now enforce the standard.',
};
