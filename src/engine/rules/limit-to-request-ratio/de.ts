import type { RuleLabels } from '../../rule/rule.ts';
import type { limitToRequestRatio } from './rule.ts';

export const de: RuleLabels<typeof limitToRequestRatio> = {
  title: 'Verhältnis von Grenzwert zu Anforderung begrenzen',
  fixTitle: 'Anforderung anheben oder Grenzwert senken',
  messages: {
    'ratio-too-high':
      '{resource, select, cpu {CPU-Grenzwert} other {Speichergrenzwert}} {limit} ist mehr als das {ratio}-Fache der Anforderung {request}',
  },
};
