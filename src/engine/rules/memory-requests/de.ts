import type { RuleLabels } from '../../rule/rule.ts';
import type { memoryRequests } from './rule.ts';

export const de: RuleLabels<typeof memoryRequests> = {
  title: 'Arbeitsspeicher für jeden Container anfordern',
  fixTitle: 'resources.requests.memory setzen',
  messages: {
    missing: 'Fordert keinen Arbeitsspeicher an: resources.requests.memory ist nicht gesetzt',
    zero: 'Fordert keinen Arbeitsspeicher an: Der Wert ist 0',
    'limit-alone':
      'Setzt nur einen Speichergrenzwert: AKS beurteilt den Workload, wie er geschrieben ist, ohne den Standardwert, den Kubernetes für resources.requests.memory setzen würde',
  },
};
