import type { RuleLabels } from '../../rule/rule.ts';
import type { cpuRequests } from './rule.ts';

export const en: RuleLabels<typeof cpuRequests> = {
  title: 'Request CPU for each container',
  fixTitle: 'Set resources.requests.cpu',
  messages: {
    missing: 'Requests no CPU: resources.requests.cpu is not set',
    zero: 'Requests no CPU: the value is 0',
    'limit-alone':
      'Sets a CPU limit alone: AKS judges the workload as written, and resources.requests.cpu is not set',
  },
};
