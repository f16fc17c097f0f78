import type { RuleLabels } from '../../rule/rule.ts';
import type { probeTiming } from './rule.ts';

export const en: RuleLabels<typeof probeTiming> = {
  title: 'Set probe timing explicitly',
  fixTitle: 'Write the default numbers into the probes',
  messages: {
    unset: 'The {probe} leaves {fields} to the defaults',
  },
};
