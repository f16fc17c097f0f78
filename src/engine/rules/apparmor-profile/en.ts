import type { RuleLabels } from '../../rule/rule.ts';
import type { apparmorProfile } from './rule.ts';

export const en: RuleLabels<typeof apparmorProfile> = {
  title: 'Confine with AppArmor',
  undecided:
    'The pod goes to Windows nodes, which know no AppArmor. Delete `appArmorProfile` by hand and set `os.name: windows`: Pod Security then has nothing left to reject here.',
  fixTitle: 'Set appArmorProfile to RuntimeDefault',
  failsIf: 'if it mounts file systems, or a node has no AppArmor',
  messages: {
    unconfined: 'AppArmor does not confine it: appArmorProfile type is {type}',
    annotation:
      'The AppArmor annotation of container {container} says {profile}, which Baseline forbids',
  },
};
