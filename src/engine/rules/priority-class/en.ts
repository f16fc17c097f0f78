import type { RuleLabels } from '../../rule/rule.ts';
import type { priorityClass } from './rule.ts';

export const en: RuleLabels<typeof priorityClass> = {
  title: 'Name a priority class',
  fixTitle: 'Set priorityClassName to a class of the cluster',
  messages: {
    unset: 'The importance is not stated: priorityClassName is not set',
    'not-allowed': 'Class {name} is not on the list of allowed priority classes',
  },
};
