import type { RuleLabels } from '../../rule/rule.ts';
import type { sortedKeys } from './rule.ts';

export const en: RuleLabels<typeof sortedKeys> = {
  title: 'Sort the keys of manifests',
  fixTitle: 'Sort the keys',
  messages: {
    unsorted: 'The key {key} comes after {before}',
  },
};
