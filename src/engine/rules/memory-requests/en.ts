import type { RuleLabels } from '../../rule/rule.ts';
import type { memoryRequests } from './rule.ts';

export const en: RuleLabels<typeof memoryRequests> = {
  title: 'Request memory for each container',
  fixTitle: 'Set resources.requests.memory',
  messages: {
    missing: 'Doesn’t request memory: resources.requests.memory is not set',
    zero: 'Doesn’t request memory: the value is 0',
    'limit-alone':
      'Sets only a memory limit: AKS checks the workload as written, without the default that Kubernetes would set for resources.requests.memory',
  },
};
