import type { RuleLabels } from '../../rule/rule.ts';
import type { fsGroup } from './rule.ts';

export const de: RuleLabels<typeof fsGroup> = {
  title: 'Volumes einer eigenen Gruppe zuordnen',
  fixTitle: 'fsGroup setzen und die Gruppe root verlassen',
  messages: {
    'unset-volume':
      'Das Volume {volume} ist für den Nicht-Root-Benutzer möglicherweise nicht beschreibbar: fsGroup ist nicht gesetzt',
    root: 'Volumes gehören der Gruppe root: fsGroup ist 0',
    'supplemental-root': 'Der Pod tritt der Gruppe root bei: supplementalGroups enthält 0',
  },
};
