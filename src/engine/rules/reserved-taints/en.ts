import type { RuleLabels } from '../../rule/rule.ts';
import type { reservedTaints } from './rule.ts';

export const en: RuleLabels<typeof reservedTaints> = {
  title: 'Don’t use the taint of system node pools',
  fixTitle: 'Remove the taint',
  failsIf: 'if the node belongs to a system pool',
  messages: {
    'reserved-taint': 'The taint {taint} is reserved for the system node pool',
  },
};
