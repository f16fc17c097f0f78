import type { RuleLabels } from '../../rule/rule.ts';
import type { fsGroup } from './rule.ts';

export const de: RuleLabels<typeof fsGroup> = {
  title: 'Für Volumes nicht die Gruppe root verwenden',
  fixTitle: 'fsGroup auf eine andere Gruppe als root setzen',
  messages: {
    'unset-volume':
      'Das Volume {volume} ist für den Nicht-Root-Benutzer möglicherweise nicht beschreibbar: fsGroup ist nicht gesetzt',
    root: 'Volumes gehören der Gruppe root: fsGroup ist 0',
    'supplemental-root': 'Der Pod tritt der Gruppe root bei: supplementalGroups enthält 0',
  },
};
