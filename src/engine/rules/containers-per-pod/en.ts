import type { RuleLabels } from '../../rule/rule.ts';
import type { containersPerPod } from './rule.ts';

export const en: RuleLabels<typeof containersPerPod> = {
  title: 'Limit the containers per pod',
  fixTitle: 'Split the pod into several workloads',
  messages: {
    'too-many': 'One pod has {count} containers; {maximum} are allowed',
  },
};
