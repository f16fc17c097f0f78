import type { RuleLabels } from '../../rule/rule.ts';
import type { missingSecretProviderClass } from './rule.ts';

export const en: RuleLabels<typeof missingSecretProviderClass> = {
  title: 'Define the SecretProviderClass of the pod',
  fixTitle: 'Add the SecretProviderClass',
  messages: {
    'not-found': 'Names the SecretProviderClass {name}, which is not in these files',
    'other-namespace':
      'Names the SecretProviderClass {name}, which these files have only in the namespace {namespace}',
  },
};
