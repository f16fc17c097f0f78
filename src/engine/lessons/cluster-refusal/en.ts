import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Read why a cluster rejects a pod',
  goal: '`kubectl apply` reported no error, but no pod started. The cluster accepted the Deployment and rejected its pods later, so the reasons are in the events. The comment at the top lists them. Fix what each of the three messages names, and don’t change the rules of the namespace.',
  steps: {
    account: {
      task: 'Event 1: run the pods as a ServiceAccount that exists.',
      missing:
        'The pods of `{who}` run as `{what}`, and there’s no such ServiceAccount in the namespace.',
      hints: [
        'The message names the missing account by namespace and name. Compare it with the account in the file.',
        'Set `serviceAccountName: orders`.',
      ],
    },
    admission: {
      task: 'Event 2: pass the Baseline standard, which the namespace enforces.',
      missing: 'Baseline still rejects the pods of `{who}`: {what}.',
      hints: [
        'The message lists one check after another. In parentheses, it names the container, the value and the field.',
        'The program needs neither: a Service can reach port 9102 without a port on the node.',
        'In `web`, delete `capabilities` and the `securityContext` that is then empty. In `metrics`, delete `hostPort`.',
      ],
    },
    quota: {
      task: 'Event 3: set the value that the quota of the namespace requires.',
      missing: '`{who}` has no memory limit, so the quota rejects the pod.',
      hints: [
        'A quota adds up the values of all pods, so it rejects a pod that doesn’t set the value.',
        '“must specify” is followed by the field and by the containers that don’t set it.',
        'Add `resources:` with `limits:` and `memory: 256Mi` to `web`.',
      ],
    },
  },
  turns: {
    namespace:
      'Without Baseline, the namespace `{who}` accepts this pod and any other pod from any user. Change the pod, not the rule. On most clusters, you aren’t allowed to change the label.',
    quota:
      'The quota `{who}` protects other teams, and the cluster operators own it. Set a memory limit for `web` instead.',
    default:
      'The pods of `{who}` would run as `default`, with all permissions that `default` was ever granted for other pods. The file has a separate account for them.',
    'new-account':
      'If you rename the account, the message disappears, but the pods lose every permission that was granted to `orders`. The name in the Deployment is wrong, not the account.',
    'request-alone':
      'The message names `limits.memory`. A request reserves memory for `{who}`, but doesn’t limit it, so the quota still rejects the pod.',
  },
  attacker:
    'A rejected pod shows that the protection works. Teams in a hurry who can’t interpret the message ask for an exemption for their namespace, and such exemptions are rarely revoked. An attacker who can create pods there, for example with the token of a build server, then starts a privileged one and takes over the node. Read the message, and change the field that it names.',
  verify: {
    events: 'Shows no new events. Old ones are deleted after an hour.',
    pods: 'Prints `successfully rolled out`: the pods were created and are ready.',
  },
  done: 'The cluster accepts the pods, and the rules of the namespace are unchanged. If you don’t understand a message, paste it into Podsmith: it explains rejections by Pod Security Admission, Azure Policy and quotas.',
};
