import type { RuleLabels } from '../../rule/rule.ts';
import type { cpuRequests } from './rule.ts';

export const de: RuleLabels<typeof cpuRequests> = {
  title: 'CPU für jeden Container anfordern',
  fixTitle: 'resources.requests.cpu setzen',
  messages: {
    missing: 'Fordert keine CPU an: resources.requests.cpu ist nicht gesetzt',
    zero: 'Fordert keine CPU an: Der Wert ist 0',
    'limit-alone':
      'Setzt nur einen CPU-Grenzwert: AKS beurteilt den Workload, wie er geschrieben ist, ohne den Standardwert, den Kubernetes für resources.requests.cpu setzen würde',
  },
};
