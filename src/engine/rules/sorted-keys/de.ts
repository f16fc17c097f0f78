import type { RuleLabels } from '../../rule/rule.ts';
import type { sortedKeys } from './rule.ts';

export const de: RuleLabels<typeof sortedKeys> = {
  title: 'Schlüssel in Manifesten sortieren',
  fixTitle: 'Die Schlüssel sortieren',
  messages: {
    unsorted: 'Der Schlüssel {key} steht hinter {before}',
  },
};
