import type { RuleLabels } from '../../rule/rule.ts';
import type { imagePullPolicy } from './rule.ts';

export const en: RuleLabels<typeof imagePullPolicy> = {
  title: 'Set the image pull policy',
  fixTitle: 'Set imagePullPolicy to the expected value',
  failsIf: 'if the registry can’t be reached',
  messages: {
    'other-policy': 'imagePullPolicy is {policy}; expected: {expected}',
    'default-policy': 'imagePullPolicy is not set, which means {policy}; expected: {expected}',
  },
};
