import type { RuleLabels } from '../../rule/rule.ts';
import type { reservedTaints } from './rule.ts';

export const en: RuleLabels<typeof reservedTaints> = {
  title: 'Leave the taint of the system pool to AKS',
  fixTitle: 'Remove the taint',
  failsIf: 'if the node belongs to a system pool',
  messages: {
    'reserved-taint': 'The taint {taint} is reserved for the system node pool',
  },
};
