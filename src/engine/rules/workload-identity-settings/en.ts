import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentitySettings } from './rule.ts';

export const en: RuleLabels<typeof workloadIdentitySettings> = {
  title: 'Use valid workload identity annotations',
  fixTitle: 'Correct the identity settings',
  messages: {
    type: 'The API server rejects this: the annotation {annotation} must be a string, "{value}" in quotes',
    'label-on-account':
      'Has no effect: azure.workload.identity/use is a label of pods, not of their account',
    'of-pods': 'Has no effect on an account: {annotation} is an annotation of pods',
    'of-accounts': 'Has no effect on pods: {annotation} is an annotation of their ServiceAccount',
    'above-template': 'Has no effect here: {annotation} belongs to the pod template',
    expiration:
      'The webhook rejects the pods: {value} isn’t a number of seconds from 3600 to 86400',
    'skip-commas': 'Skips no container: the names must be separated by semicolons',
    'skip-unknown': 'Skips nothing: the pod has no container {container}',
    'no-tenant': 'Isn’t a tenant ID: {value} is neither a GUID nor a domain',
    'no-port': '{value} isn’t a port from 1 to 65535',
  },
};
