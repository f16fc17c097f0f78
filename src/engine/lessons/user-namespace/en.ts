import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Run root in a user namespace',
  goal: 'This mail server can’t run without root, and it shares the network of its node. Put it into a user namespace: it remains root in the container, and is an ordinary user on the node. Then leave it only the two capabilities that it needs.',
  steps: {
    host: {
      task: 'Give the pod its own network.',
      missing:
        '`{who}` shares a namespace of the node: `{what}`. A user namespace isn’t possible with it.',
      hints: [
        'Mail arrives through a Service. The pod doesn’t need the network of the node.',
        'Delete `hostNetwork: true`.',
      ],
    },
    mapped: {
      task: 'Map the users of the pod to other users on the node.',
      missing: 'User 0 in `{who}` is also user 0, root, on the node.',
      hints: [
        'A field in the pod’s `spec` says whether the pod uses the users of the host.',
        'Add `hostUsers: false` to the pod’s `spec`.',
      ],
    },
    capabilities: {
      task: 'Leave the server only the capabilities that it needs.',
      missing: '`{who}` still has the default set of capabilities.',
      hints: [
        'The comment at the top names the two that it needs. Capabilities in a user namespace still open parts of the kernel to attacks.',
        'Drop `ALL`, and add the two back.',
        'Add `capabilities:` with `drop: ["ALL"]` and `add: ["SETUID", "SETGID"]` to the security context.',
      ],
    },
  },
  turns: {
    quoted:
      'In quotation marks, `{what}` is a string, so Kubernetes rejects the pods of `{who}`. Write `false` without quotation marks.',
    together:
      'Kubernetes rejects `hostUsers: false` together with `{what}`: a pod can’t have its own users and the namespaces of the node. Delete `{what}`.',
    explicit:
      '`true` is the default: the pods of `{who}` use the users of the node. The name of the field is about the host, so the secure value is `false`.',
    'not-root':
      'Without root, `{who}` can’t switch to the users of the mailboxes and doesn’t start. That’s better wherever a program allows it. This one doesn’t, so use a user namespace.',
    'too-many':
      'The server doesn’t need `{what}`. Even in a user namespace, it lets an attacker reach parts of the kernel that otherwise stay closed. Keep `SETUID` and `SETGID` only.',
    'drop-alone':
      'Without `{what}`, `{who}` can’t switch to the user of a mailbox, so it can’t deliver mail. Add it back after dropping `ALL`.',
  },
  attacker:
    'An attacker takes over the server through a mail that it parses incorrectly, and is root in the container. If they then break out of it, through a flaw of the container runtime or a file of the node that is writable, they’re root on the node too, and control every pod there. In a user namespace, they’re an unknown user on the node, with access to nothing.',
  verify: {
    inside: 'Prints `0`: the server is root in its container.',
    map: 'Prints a line whose second number isn’t 0. It’s the user that root in the container is on the node.',
  },
  done: 'The server is root where it has to be, and has no privileges on the node. AKS supports this from Kubernetes 1.33 on, with nodes that run Ubuntu 24.04 or Azure Linux 3. Test each type of volume: its file system has to support ID mapping.',
};
