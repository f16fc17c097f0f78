import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderPodIdentity } from './rule.ts';

export const de: RuleLabels<typeof secretProviderPodIdentity> = {
  title: 'Key Vault mit Workloadidentität lesen',
  fixTitle: 'Stattdessen mit einer Client-ID anmelden',
  messages: {
    'pod-identity':
      'Meldet sich bei Key Vault über die nicht mehr unterstützte verwaltete Podidentität an',
  },
};
