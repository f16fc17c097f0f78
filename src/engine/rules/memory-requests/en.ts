import type { RuleLabels } from '../../rule/rule.ts';
import type { memoryRequests } from './rule.ts';

export const en: RuleLabels<typeof memoryRequests> = {
  title: 'Request memory for each container',
  fixTitle: 'Set resources.requests.memory',
  messages: {
    missing: 'Requests no memory: resources.requests.memory is not set',
    zero: 'Requests no memory: the value is 0',
    'limit-alone':
      'Sets a memory limit alone: AKS judges the workload as written, and resources.requests.memory is not set',
  },
};
