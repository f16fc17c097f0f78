import type { RuleLabels } from '../../rule/rule.ts';
import type { runAsGroup } from './rule.ts';

export const en: RuleLabels<typeof runAsGroup> = {
  title: 'Set a non-root primary group',
  fixTitle: 'Set runAsGroup to a non-root group ID',
  messages: {
    unset: 'The primary group may be root: runAsGroup is not set',
    root: 'The primary group is root: runAsGroup is 0',
    'too-high': 'The primary group {group} is above {max}',
  },
};
