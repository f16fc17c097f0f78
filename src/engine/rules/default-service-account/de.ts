import type { RuleLabels } from '../../rule/rule.ts';
import type { defaultServiceAccount } from './rule.ts';

export const de: RuleLabels<typeof defaultServiceAccount> = {
  title: 'Dienstkonto default nicht verwenden',
  fixTitle: 'Ein Dienstkonto für diesen Workload angeben',
  messages: {
    unset:
      'Läuft unter dem Konto default wie jeder Pod, der keines nennt: serviceAccountName ist nicht gesetzt',
    default: 'Läuft unter dem Konto default wie jeder Pod, der keines nennt',
  },
};
