import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Stay out of the node',
  goal: 'A page that shows the status of a shop shares the network and the processes of its node, opens a port there and mounts its logs. It needs none of that: it answers through a Service, and it writes its own log. Take the four doors away.',
  steps: {
    network: {
      task: 'Give the pod a network of its own.',
      missing: '`{who}` still shares the network of the node, by `{what}`.',
      hints: [
        'It is a field of the pod’s `spec`.',
        'Delete `hostNetwork`, or make it `false`: absent means the same.',
      ],
    },
    processes: {
      task: 'Let it see its own processes only.',
      missing: '`{who}` still sees what runs on the node, by `{what}`.',
      hints: ['It stands beside the last one.', 'Delete `hostPID`.'],
    },
    port: {
      task: 'Open no port on the node.',
      missing: '`{who}` still takes a port of the node for itself.',
      hints: [
        '`containerPort` tells where the program listens. Another number beside it is the node’s.',
        'Delete `hostPort`. A Service leads to the pods without it.',
      ],
    },
    files: {
      task: 'Let it write its log somewhere else than to the files of the node.',
      missing: 'A folder of the node is still mounted into `{who}`.',
      hints: [
        'The volume `logs` is a `hostPath`. Which type of volume is an empty folder of the pod’s own?',
        'Put `emptyDir: {}` in place of `hostPath` and its `path`. The mount stays.',
      ],
    },
  },
  turns: {
    quoted:
      '`{what}` takes true or false without quotes. In quotes it is a text, and Kubernetes rejects the pod.',
    'other-port':
      '{what} is a port of the node too, only another one. Delete `hostPort` altogether.',
    'mount-left':
      'The volume `{what}` is gone, but `{who}` still mounts it, and Kubernetes rejects the pod. Put an `emptyDir` in place of it, or delete the mount as well.',
    'read-only':
      'Reading the logs of all others is enough to find their tokens and addresses, and Baseline rejects each `hostPath`, read-only or not. Put an `emptyDir` in its place.',
  },
  attacker:
    'An attacker in this pod listens to services of the node that trust everything on the node itself, such as debugging ports at localhost, and meets no network policy. They see the processes of all pods with what stands in their command lines. In `/var/log` they read what the containers of all pods have written, and where they may write there, a link in it leads the kubelet to files that were never meant to be shown.',
  verify: {
    processes: 'Shows a few numbers only: the processes of this container.',
    port: 'Shows an IP address that is not the node’s: the pod has a network of its own.',
  },
  done: 'Four doors are closed. The pod answers as before, and Baseline passes.',
};
