import type { RuleLabels } from '../../rule/rule.ts';
import type { explicitApparmorProfile } from './rule.ts';

export const en: RuleLabels<typeof explicitApparmorProfile> = {
  title: 'Set an AppArmor profile',
  fixTitle: 'Set missing appArmorProfile to RuntimeDefault',
  failsIf: 'if a node has no AppArmor',
  messages: {
    unset: 'The node decides whether AppArmor applies: appArmorProfile is not set',
  },
};
