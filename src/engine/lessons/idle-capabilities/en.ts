import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Remove capabilities that have no effect',
  goal: 'The sample in the AKS article adds two capabilities. Its process can’t use them: it runs as user 1000 and can’t escalate its privileges, so they stay in its bounding set. Their only effect is that the pod fails Baseline. Remove both, and drop all other capabilities.',
  steps: {
    'net-admin': {
      task: 'Remove `NET_ADMIN` from the manifest.',
      missing: '`{who}` still adds {what}, which stays in the bounding set and can’t be used.',
      hints: [
        'Check the list `capabilities.add`.',
        'Remove the name from the list. In the settings for this lesson, each name has a button to remove it.',
      ],
    },
    'sys-time': {
      task: 'Remove `SYS_TIME` as well.',
      missing: '`{who}` still adds {what}. Without it, the pod passes Baseline.',
      hints: [
        'This is the last name in the list `capabilities.add`.',
        'Delete the whole key `add` together with the name. Otherwise, an empty list remains.',
      ],
    },
    rest: {
      task: 'Drop the remaining capabilities. A container gets 14 by default.',
      missing: '`{who}` keeps the 14 capabilities that the container runtime grants by default.',
      hints: [
        'The list next to `add` is `drop`. It accepts one value that means all capabilities.',
        'Add `drop: ["ALL"]` to `capabilities`.',
      ],
    },
  },
  turns: {
    root: 'As root, `{who}` can use both capabilities: it can change the firewall of the pod and the clock of the whole node. Run it as user 1000 again.',
    prefix:
      '{what} has the prefix that the kernel uses. Kubernetes omits it, and the Pod Security Standards don’t recognize names that have it.',
    'lower-case':
      'The Restricted standard requires `ALL` in uppercase letters. It rejects the pod if the value is spelled differently.',
    'back-again':
      '`drop` contains `ALL`, but `add` restores {what}. Remove the names from `add` too.',
    'drop-by-name':
      '{what} isn’t one of the 14 default capabilities, so dropping it has no effect. To drop all of them, use `ALL`.',
  },
  attacker:
    'As long as the user is 1000 and privilege escalation is blocked, the capabilities are of no use to an attacker. But if someone changes the user to root to fix another problem, they take effect. An attacker in the container can then set the clock of the node back, so expired certificates become valid and log entries get wrong times. They can also change the routes and firewall rules of the pod.',
  verify: {
    effective:
      'Shows zeros after `CapEff`, and after the last step also after `CapBnd`: the process has no capabilities and can’t gain any.',
    baseline:
      'Changes nothing. It warns about each pod in the namespace that Baseline would reject. This pod isn’t listed.',
  },
  done: 'The container adds no capabilities and keeps none. The pod passes Baseline, and changing the user can’t turn these capabilities on.',
};
