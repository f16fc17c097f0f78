import type { RuleLabels } from '../../rule/rule.ts';
import type { reservedLabels } from './rule.ts';

export const en: RuleLabels<typeof reservedLabels> = {
  title: 'Leave kubernetes.azure.com to AKS',
  fixTitle: 'Remove the reserved labels',
  failsIf: 'if a selector uses the label',
  messages: {
    'reserved-label': 'The label {label} is reserved for AKS',
  },
};
