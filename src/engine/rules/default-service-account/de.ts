import type { RuleLabels } from '../../rule/rule.ts';
import type { defaultServiceAccount } from './rule.ts';

export const de: RuleLabels<typeof defaultServiceAccount> = {
  title: 'Dem Pod ein eigenes Dienstkonto geben',
  fixTitle: 'Ein eigenes Konto des Workloads angeben',
  messages: {
    unset:
      'Läuft unter dem Konto default wie jeder Pod, der keines nennt: serviceAccountName ist nicht gesetzt',
    default: 'Läuft unter dem Konto default wie jeder Pod, der keines nennt',
  },
};
