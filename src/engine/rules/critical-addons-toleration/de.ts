import type { RuleLabels } from '../../rule/rule.ts';
import type { criticalAddonsToleration } from './rule.ts';

export const de: RuleLabels<typeof criticalAddonsToleration> = {
  title: 'Dem Systemknotenpool fernbleiben',
  fixTitle: 'Die Toleranz entfernen',
  failsIf: 'wenn der Cluster keinen anderen Pool hat',
  messages: {
    'critical-addons': 'Darf im Systemknotenpool landen: toleriert CriticalAddonsOnly',
    'every-taint': 'Darf im Systemknotenpool landen: toleriert jeden Taint',
  },
};
