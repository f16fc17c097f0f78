import type { RuleLabels } from '../../rule/rule.ts';
import type { aksMinimumRequests } from './rule.ts';

export const en: RuleLabels<typeof aksMinimumRequests> = {
  title: 'Request the AKS Automatic minimum',
  fixTitle: 'Raise the request to the minimum',
  messages: {
    'below-minimum':
      '{resource, select, cpu {CPU} other {Memory}} request of {value} is below the minimum: AKS Automatic raises it to {minimum}',
    'low-limit':
      '{resource, select, cpu {CPU} other {Memory}} limit of {value} is below the minimum: AKS Automatic raises it to {minimum}',
    'above-limit':
      '{resource, select, cpu {CPU} other {Memory}} request of {value} is above its limit; AKS Automatic lowers it to {minimum}',
    'without-limit':
      'CPU request of {value} has no limit: Microsoft doesn’t document what AKS Automatic does in this case',
  },
};
