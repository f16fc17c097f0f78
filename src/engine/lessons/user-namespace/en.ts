import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Run root in a user namespace',
  goal: 'This mail server can’t run without root, and it shares the network of its node. Run it in a user namespace: it’s still root in the container, but an ordinary user on the node. Then drop all capabilities except the two that it needs.',
  steps: {
    host: {
      task: 'Give the pod its own network.',
      missing:
        '`{who}` shares a namespace of the node: `{what}`. You can’t combine that with a user namespace.',
      hints: [
        'Mail arrives through a Service. The pod doesn’t need the network of the node.',
        'Delete `hostNetwork: true`.',
      ],
    },
    mapped: {
      task: 'Map the users of the pod to other users on the node.',
      missing: 'User 0 in `{who}` is also user 0, root, on the node.',
      hints: [
        'A field in the pod’s `spec` controls whether the pod uses the user IDs of the node.',
        'Add `hostUsers: false` to the pod’s `spec`.',
      ],
    },
    capabilities: {
      task: 'Drop all capabilities except those that the server needs.',
      missing: '`{who}` still has the default set of capabilities.',
      hints: [
        'The comment at the top names the two that it needs. Even in a user namespace, capabilities expose parts of the kernel to attacks.',
        'Drop `ALL`, and add the two back.',
        'Add `capabilities:` with `drop: ["ALL"]` and `add: ["SETUID", "SETGID"]` to the security context.',
      ],
    },
  },
  turns: {
    quoted:
      'In quotation marks, `{what}` is a string, so Kubernetes rejects the pods of `{who}`. Set `false` without quotation marks.',
    together:
      'Kubernetes rejects `hostUsers: false` together with `{what}`: a pod can’t use a user namespace and the namespaces of the node. Delete `{what}`.',
    explicit:
      '`true` is the default: the pods of `{who}` use the user IDs of the node. The field asks for the users of the host, so the secure value is `false`.',
    'not-root':
      'Without root, `{who}` can’t switch to the users of the mailboxes and doesn’t start. If a program can run without root, that’s the better choice. This one can’t, so use a user namespace.',
    'too-many':
      'The server doesn’t need `{what}`. Even in a user namespace, it lets an attacker reach parts of the kernel that are otherwise blocked. Keep only `SETUID` and `SETGID`.',
    'drop-alone':
      'Without `{what}`, `{who}` can’t switch to the user of a mailbox, so it can’t deliver mail. Add it back after dropping `ALL`.',
  },
  attacker:
    'An attacker takes over the server through a mail that it parses incorrectly, and is root in the container. If they then break out through a vulnerability in the container runtime or a writable file of the node, they’re root on the node too, and control every pod there. In a user namespace, they’re an unprivileged user on the node who owns no files there.',
  verify: {
    inside: 'Prints `0`: the server is root in its container.',
    map: 'Prints a line whose second number isn’t 0. That number is the user ID on the node for root in the container.',
  },
  done: 'The server is root in its container, and has no privileges on the node. AKS supports this on Kubernetes 1.33 or later, with nodes that run Ubuntu 24.04 or Azure Linux 3. Test each type of volume: its file system must support ID mapping.',
};
