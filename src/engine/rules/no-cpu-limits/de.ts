import type { RuleLabels } from '../../rule/rule.ts';
import type { noCpuLimits } from './rule.ts';

export const de: RuleLabels<typeof noCpuLimits> = {
  title: 'CPU nicht begrenzen',
  fixTitle: 'resources.limits.cpu entfernen',
  failsIf: 'wenn das Programm eigene Prozessorkerne braucht',
  messages: {
    'cpu-limit': 'CPU ist auf {limit} begrenzt, selbst wenn Prozessoren untätig sind',
  },
};
