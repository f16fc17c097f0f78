import type { RuleLabels } from '../../rule/rule.ts';
import type { bestEffortPods } from './rule.ts';

export const en: RuleLabels<typeof bestEffortPods> = {
  title: 'Avoid the BestEffort QoS class',
  fixTitle: 'Request memory for the containers',
  messages: {
    'best-effort': 'Pod is of class BestEffort: no container requests or limits CPU or memory',
  },
};
