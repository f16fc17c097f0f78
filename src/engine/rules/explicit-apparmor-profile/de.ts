import type { RuleLabels } from '../../rule/rule.ts';
import type { explicitApparmorProfile } from './rule.ts';

export const de: RuleLabels<typeof explicitApparmorProfile> = {
  title: 'AppArmor-Profil festlegen',
  fixTitle: 'appArmorProfile auf RuntimeDefault setzen, wo es fehlt',
  failsIf: 'wenn ein Knoten kein AppArmor hat',
  messages: {
    unset: 'Der Knoten entscheidet über AppArmor: appArmorProfile ist nicht gesetzt',
  },
};
