import type { RuleLabels } from '../../rule/rule.ts';
import type { memoryLimits } from './rule.ts';

export const de: RuleLabels<typeof memoryLimits> = {
  title: 'Arbeitsspeicher von Containern begrenzen',
  fixTitle: 'resources.limits.memory setzen',
  messages: {
    missing: 'Darf unbegrenzt Arbeitsspeicher belegen: resources.limits.memory ist nicht gesetzt',
    zero: 'Darf unbegrenzt Arbeitsspeicher belegen: Ein Grenzwert von 0 hat keine Wirkung',
  },
};
