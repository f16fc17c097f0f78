import type { RuleLabels } from '../../rule/rule.ts';
import type { missingServiceAccount } from './rule.ts';

export const en: RuleLabels<typeof missingServiceAccount> = {
  title: 'Define the service account of the pod',
  fixTitle: 'Add the ServiceAccount to the file',
  failsIf: 'if Helm or an operator manages the account',
  messages: {
    'not-found': 'Names the account {account}, which is not in these files',
    'other-namespace':
      'The ServiceAccount {account} is in the namespace {namespace}; a pod can only run as one of its own namespace',
  },
};
