import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Read why a cluster rejects a pod',
  goal: '`kubectl apply` reported no error, but no pod started. A Deployment is accepted first, and its pods are rejected later, so the reasons are in the events. The comment at the top has them. Change what each of the three messages names, and leave the rules of the namespace as they are.',
  steps: {
    account: {
      task: 'Event 1: run the pods as a ServiceAccount that exists.',
      missing:
        'The pods of `{who}` run as `{what}`, and there’s no such ServiceAccount in the namespace.',
      hints: [
        'The message names the account that it looked for, as namespace and name. Compare it with the account in the file.',
        'Set `serviceAccountName: orders`.',
      ],
    },
    admission: {
      task: 'Event 2: pass the Baseline standard, which the namespace enforces.',
      missing: 'Baseline still rejects the pods of `{who}`: {what}.',
      hints: [
        'The message lists one check after another. In parentheses, it names the container, the value and the field.',
        'The program needs neither: a Service reaches port 9102 without a port of the node.',
        'Delete `capabilities` of `web`, with the `securityContext` that is then empty, and `hostPort` of `metrics`.',
      ],
    },
    quota: {
      task: 'Event 3: set what the quota of the namespace asks for.',
      missing: '`{who}` has no memory limit, so the quota can’t count it.',
      hints: [
        'A quota adds up the values of all pods. It rejects a pod that doesn’t set the value it adds up.',
        '“must specify” is followed by the field, and by the containers that lack it.',
        'Add `resources:` with `limits:` and `memory: 256Mi` to `web`.',
      ],
    },
  },
  turns: {
    namespace:
      'Without Baseline, the namespace `{who}` accepts this pod and every other one, from everybody. Change the pod, not the rule. On most clusters, you couldn’t change the label anyway.',
    quota:
      'The quota `{who}` protects other teams. It belongs to the cluster operators. Set a memory limit for `web` instead.',
    default:
      'The pods of `{who}` would start as `default`, with all permissions that any other pod of the namespace was given. The file has an account of their own.',
    'new-account':
      'With another name for the account, the message is gone, but everything that was granted to `orders` is missing. The name in the Deployment is wrong, not the account.',
    'request-alone':
      'The message names `limits.memory`. A request reserves memory for `{who}`, but doesn’t limit it, so the quota still rejects the pod.',
  },
  attacker:
    'A rejected pod isn’t an obstacle, it’s the protection that works. Teams that can’t read the message in a hurry ask for an exception for their namespace, and it’s rarely taken back. An attacker who can create pods there, for example with the token of a build server, then starts a privileged one and takes over the node. Read the message, and change the one field that it names.',
  verify: {
    events: 'Shows no new events. Old ones are deleted after an hour.',
    pods: 'Prints `successfully rolled out`: the pods were created and are ready.',
  },
  done: 'All three messages are gone, and the namespace kept its rules. For a message you don’t understand, paste it into Podsmith: it explains the refusals of Pod Security Admission, Azure Policy and quotas.',
};
