import type { RuleLabels } from '../../rule/rule.ts';
import type { reservedLabels } from './rule.ts';

export const en: RuleLabels<typeof reservedLabels> = {
  title: 'Don’t use labels reserved for AKS',
  fixTitle: 'Remove the reserved labels',
  failsIf: 'if a selector uses the label',
  messages: {
    'reserved-label': 'The label {label} is reserved for AKS',
  },
};
