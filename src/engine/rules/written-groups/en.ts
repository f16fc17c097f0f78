import type { RuleLabels } from '../../rule/rule.ts';
import type { writtenGroups } from './rule.ts';

export const en: RuleLabels<typeof writtenGroups> = {
  title: 'Set the pod’s groups explicitly',
  fixTitle: 'Set fsGroup and supplementalGroups',
  messages: {
    unset: 'Azure Policy requires {field}: it is not set',
    'out-of-range': '{field} is {group}: Azure Policy allows 1 to 65535',
  },
};
