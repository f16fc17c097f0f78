import type { RuleLabels } from '../../rule/rule.ts';
import type { cpuRequests } from './rule.ts';

export const en: RuleLabels<typeof cpuRequests> = {
  title: 'Request CPU for each container',
  fixTitle: 'Set resources.requests.cpu',
  messages: {
    missing: 'Doesn’t request CPU: resources.requests.cpu is not set',
    zero: 'Doesn’t request CPU: the value is 0',
    'limit-alone':
      'Sets only a CPU limit: AKS checks the workload as written, without the default that Kubernetes would set for resources.requests.cpu',
  },
};
