import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderPodIdentity } from './rule.ts';

export const en: RuleLabels<typeof secretProviderPodIdentity> = {
  title: 'Read Key Vault with workload identity',
  fixTitle: 'Sign in with a client ID instead',
  messages: {
    'pod-identity': 'Signs in to Key Vault with pod-managed identity, which is no longer supported',
  },
};
