import type { RuleLabels } from '../../rule/rule.ts';
import type { cronJobConcurrency } from './rule.ts';

export const en: RuleLabels<typeof cronJobConcurrency> = {
  title: 'Set a concurrency policy',
  fixTitle: 'Set concurrencyPolicy to Forbid',
  failsIf: 'if runs hang or must overlap',
  messages: {
    unset: 'Runs may overlap: concurrencyPolicy is not set',
  },
};
