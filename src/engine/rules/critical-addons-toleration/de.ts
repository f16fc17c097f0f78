import type { RuleLabels } from '../../rule/rule.ts';
import type { criticalAddonsToleration } from './rule.ts';

export const de: RuleLabels<typeof criticalAddonsToleration> = {
  title: 'Systemknotenpools nicht verwenden',
  fixTitle: 'Die Toleranz entfernen',
  failsIf: 'wenn der Cluster keinen anderen Pool hat',
  messages: {
    'critical-addons': 'Kann im Systemknotenpool laufen: toleriert CriticalAddonsOnly',
    'every-taint': 'Kann im Systemknotenpool laufen: toleriert jeden Taint',
  },
};
