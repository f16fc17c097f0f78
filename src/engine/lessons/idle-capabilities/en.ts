import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Two capabilities that do nothing',
  goal: 'The sample in the AKS article asks for two capabilities. Its process never gets them: it runs as user 1000 and may not escalate, so they stay in a set that it may not use. What they do is make the pod fail Baseline. Take them away, and all others with them.',
  steps: {
    'net-admin': {
      task: 'Take `NET_ADMIN` out of the manifest.',
      missing: '`{who}` still adds {what}, which only its bounding set ever holds.',
      hints: [
        'It stands in the list `capabilities.add`.',
        'Take the name out of the list. In the settings of this lesson each name has a button for it.',
      ],
    },
    'sys-time': {
      task: 'Take `SYS_TIME` out as well.',
      missing: '`{who}` still adds {what}. Without it, Baseline passes.',
      hints: ['Remove the key `add` with the last name, or an empty list stays behind.'],
    },
    rest: {
      task: 'Drop what is left: a container starts with 14 capabilities that nobody has asked for.',
      missing: '`{who}` keeps what the container runtime gives to everybody: 14 capabilities.',
      hints: [
        'The list beside `add` is `drop`, and one word in it stands for all of them.',
        'Write `drop: ["ALL"]` under `capabilities`.',
      ],
    },
  },
  turns: {
    root: 'As root `{who}` would get the two capabilities, and with them the firewall of the pod and the clock of the whole node. Let it run as user 1000 again.',
    prefix:
      '{what} begins with the prefix of the kernel. Kubernetes names capabilities without it: the standards do not know this word.',
    'lower-case':
      'Only `ALL` in capital letters is what the standard Restricted looks for. Spelled otherwise, the pod is rejected at that level.',
    'back-again':
      '`ALL` is dropped, and `add` gives some back: {what}. Take the names out of `add` too.',
    'drop-by-name':
      '{what} is none of the 14 that a container starts with, so dropping it by name takes nothing away. One word takes all: `ALL`.',
  },
  attacker:
    'As long as the user is 1000 and escalation is blocked, nothing. But the manifest says that the rights are wanted: the next person who changes the user to root, to fix something else, switches them on. Then an attacker in the container turns back the clock of the node, and with it the validity of each certificate and the order of each log, and rewrites the routes and firewall rules of the pod.',
  verify: {
    effective:
      'Shows zeros behind `CapEff`, and after the last step behind `CapBnd` too: nothing can be used, and nothing can be got.',
    baseline:
      'Changes nothing. It warns of each pod in the namespace that Baseline would reject; this pod is not among them.',
  },
  done: 'Nothing is added, and nothing is kept. Baseline passes, and nobody can switch those rights on by changing the user.',
};
