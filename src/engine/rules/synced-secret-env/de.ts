import type { RuleLabels } from '../../rule/rule.ts';
import type { syncedSecretEnv } from './rule.ts';

export const de: RuleLabels<typeof syncedSecretEnv> = {
  title: 'SecretProviderClass einbinden, deren Secret eine Variable liest',
  fixTitle: 'Ein Volume der Klasse hinzufügen und einbinden',
  messages: {
    'not-mounted':
      'Liest das Secret {secret}, das nur besteht, solange ein Pod die SecretProviderClass {class} einbindet',
  },
};
