import type { RuleLabels } from '../../rule/rule.ts';
import type { defaultServiceAccount } from './rule.ts';

export const en: RuleLabels<typeof defaultServiceAccount> = {
  title: 'Don’t use the default service account',
  fixTitle: 'Name a service account for this workload',
  messages: {
    unset:
      'Runs as the account default, like every pod without its own: serviceAccountName is not set',
    default: 'Runs as the account default, like every pod without its own',
  },
};
