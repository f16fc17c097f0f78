import type { RuleLabels } from '../../rule/rule.ts';
import type { priorityClass } from './rule.ts';

export const en: RuleLabels<typeof priorityClass> = {
  title: 'Set a priority class',
  fixTitle: 'Set priorityClassName to a class of the cluster',
  messages: {
    unset: 'The default priority applies: priorityClassName is not set',
    'not-allowed': 'The class {name} isn’t in the list of allowed priority classes',
  },
};
