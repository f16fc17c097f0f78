import type { RuleLabels } from '../../rule/rule.ts';
import type { labelValues } from './rule.ts';

export const en: RuleLabels<typeof labelValues> = {
  title: 'Use valid labels',
  fixTitle: 'Write a valid label',
  messages: {
    key: 'Kubernetes rejects the key {key}: it isn’t valid for a label',
    value: 'Kubernetes rejects the value of {key}: it isn’t valid for a label',
  },
};
