import type { RuleLabels } from '../../rule/rule.ts';
import type { probeTiming } from './rule.ts';

export const en: RuleLabels<typeof probeTiming> = {
  title: 'Set probe timing explicitly',
  fixTitle: 'Set the default values in the probes',
  messages: {
    unset: 'The {probe} leaves {fields} to the defaults',
  },
};
