import type { RuleLabels } from '../../rule/rule.ts';
import type { cpuLimits } from './rule.ts';

export const de: RuleLabels<typeof cpuLimits> = {
  title: 'CPU von Containern begrenzen',
  fixTitle: 'resources.limits.cpu setzen',
  messages: {
    missing: 'Darf unbegrenzt CPU nutzen: resources.limits.cpu ist nicht gesetzt',
    zero: 'Darf unbegrenzt CPU nutzen: Ein Grenzwert von 0 hat keine Wirkung',
  },
};
