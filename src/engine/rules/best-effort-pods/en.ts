import type { RuleLabels } from '../../rule/rule.ts';
import type { bestEffortPods } from './rule.ts';

export const en: RuleLabels<typeof bestEffortPods> = {
  title: 'Lift pods above BestEffort',
  fixTitle: 'Request memory for the containers',
  messages: {
    'best-effort': 'Pod is of class BestEffort: no container requests or limits CPU or memory',
  },
};
