import type { RuleLabels } from '../../rule/rule.ts';
import type { apparmorProfile } from './rule.ts';

export const en: RuleLabels<typeof apparmorProfile> = {
  title: 'Don’t turn off AppArmor',
  undecided:
    'The pod runs on Windows nodes, which don’t have AppArmor. Delete `appArmorProfile` and set `os.name: windows`. Pod Security then has nothing to reject here.',
  fixTitle: 'Set appArmorProfile, usually to RuntimeDefault',
  failsIf: 'if programs mount file systems or nodes lack AppArmor',
  messages: {
    unconfined: 'AppArmor is turned off: appArmorProfile type is {type}',
    annotation:
      'The AppArmor annotation of container {container} is {profile}, which Baseline forbids',
  },
};
