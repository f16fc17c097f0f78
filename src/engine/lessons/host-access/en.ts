import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Isolate a pod from its node',
  goal: 'The status page of a shop shares the network and the processes of its node, opens a port on the node, and mounts the node’s logs. It needs none of these: a Service forwards requests to it, and it writes its own log. Remove all four.',
  steps: {
    network: {
      task: 'Give the pod its own network.',
      missing: '`{who}` shares the network of the node because of `{what}`.',
      hints: [
        'The field is in the pod’s `spec`.',
        'Delete `hostNetwork`, or set it to `false`, which is the default.',
      ],
    },
    processes: {
      task: 'Limit the pod to its own processes.',
      missing: '`{who}` can see the processes of the node because of `{what}`.',
      hints: ['The field is next to `hostNetwork`.', 'Delete `hostPID`.'],
    },
    port: {
      task: 'Remove the port on the node.',
      missing: '`{who}` still uses a port of the node.',
      hints: [
        '`containerPort` is the port that the program listens on. The field next to it sets the port of the node.',
        'Delete `hostPort`. A Service can reach the pods without it.',
      ],
    },
    files: {
      task: 'Store the log somewhere other than in a folder of the node.',
      missing: '`{who}` still mounts a folder of the node.',
      hints: [
        'The volume `logs` is a `hostPath`. Use the type of volume that is an empty folder of the pod.',
        'Replace `hostPath` and its `path` with `emptyDir: {}`. Keep the mount.',
      ],
    },
  },
  turns: {
    quoted:
      '`{what}` must be true or false without quotation marks. In quotation marks it’s a string, and Kubernetes rejects the pod.',
    'other-port': '{what} is also a port of the node. Delete `hostPort`.',
    'mount-left':
      'The volume `{what}` is missing, but `{who}` still mounts it, so Kubernetes rejects the pod. Add the volume as an `emptyDir`, or delete the mount as well.',
    'read-only':
      'A read-only mount still exposes the logs of all other pods, which can contain tokens and addresses. Baseline rejects every `hostPath`, read-only or not. Replace it with an `emptyDir`.',
  },
  attacker:
    'An attacker in this pod can reach services of the node that trust local connections, such as debugging ports on localhost, and network policies don’t limit them. They can see the processes of all pods, including command lines. In `/var/log`, they can read the output of every container. If they can write there, they can add a link that makes the kubelet return other files of the node.',
  verify: {
    processes: 'Shows only a few numbers: the processes of this container.',
    port: 'Shows an IP address that differs from the node’s: the pod has its own network.',
  },
  done: 'The pod no longer uses the network, the processes, the ports or the files of the node. It still serves requests, and it passes Baseline.',
};
