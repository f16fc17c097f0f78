import type { RuleLabels } from '../../rule/rule.ts';
import type { addedCapabilities } from './rule.ts';

export const en: RuleLabels<typeof addedCapabilities> = {
  title: 'Don’t add capabilities',
  fixTitle: 'Remove added capabilities',
  failsIf: 'if the program uses an added capability',
  messages: {
    'sys-admin':
      'Adds {names}, which Baseline forbids because it gives nearly all privileges of root',
    dangerous: 'Adds {names}, which Baseline forbids as especially dangerous',
    'outside-baseline': 'Adds {names}, which Baseline forbids',
    'outside-restricted': 'Adds {names}, which Restricted forbids',
  },
};
