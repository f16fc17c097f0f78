import type { RuleLabels } from '../../rule/rule.ts';
import type { criticalAddonsToleration } from './rule.ts';

export const en: RuleLabels<typeof criticalAddonsToleration> = {
  title: 'Keep pods off system node pools',
  fixTitle: 'Remove the toleration',
  failsIf: 'if the cluster has no other pool',
  messages: {
    'critical-addons': 'May run on the system node pool: tolerates CriticalAddonsOnly',
    'every-taint': 'May run on the system node pool: tolerates every taint',
  },
};
