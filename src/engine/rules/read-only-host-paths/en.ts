import type { RuleLabels } from '../../rule/rule.ts';
import type { readOnlyHostPaths } from './rule.ts';

export const en: RuleLabels<typeof readOnlyHostPaths> = {
  title: 'Mount host paths read-only',
  stays: {
    'on-purpose':
      '`readOnly: false` is written on purpose: the program writes to this folder of the node.',
    state: 'The program keeps its state in this folder of the node, so it writes there.',
  },
  fixTitle: 'Set readOnly to true on the mounts',
  failsIf: 'if the program writes to the node’s files',
  messages: {
    writable: 'Volume {volume} is mounted writable: {path} of the node can be changed',
  },
};
