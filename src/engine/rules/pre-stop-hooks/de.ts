import type { RuleLabels } from '../../rule/rule.ts';
import type { preStopHooks } from './rule.ts';

export const de: RuleLabels<typeof preStopHooks> = {
  title: 'Einen preStop-Hook hinzufügen',
  fixTitle: 'Einen preStop-Hook ergänzen, der wartet',
  messages: {
    unset: 'Endet, während noch Anfragen eintreffen: lifecycle.preStop ist nicht gesetzt',
  },
};
