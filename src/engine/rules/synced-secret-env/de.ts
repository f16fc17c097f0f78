import type { RuleLabels } from '../../rule/rule.ts';
import type { syncedSecretEnv } from './rule.ts';

export const de: RuleLabels<typeof syncedSecretEnv> = {
  title: 'Klasse eines synchronisierten Secrets einbinden',
  fixTitle: 'Ein Volume der Klasse hinzufügen und einbinden',
  messages: {
    'not-mounted':
      'Liest das Secret {secret}, das nur besteht, solange ein Pod die SecretProviderClass {class} einbindet',
  },
};
