import type { RuleLabels } from '../../rule/rule.ts';
import type { preStopHooks } from './rule.ts';

export const de: RuleLabels<typeof preStopHooks> = {
  title: 'Vor dem Beenden kurz warten',
  fixTitle: 'Einen preStop-Hook ergänzen, der wartet',
  messages: {
    unset: 'Endet, während noch Anfragen eintreffen: lifecycle.preStop ist nicht gesetzt',
  },
};
