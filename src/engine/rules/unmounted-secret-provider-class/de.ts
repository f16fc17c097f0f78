import type { RuleLabels } from '../../rule/rule.ts';
import type { unmountedSecretProviderClass } from './rule.ts';

export const de: RuleLabels<typeof unmountedSecretProviderClass> = {
  title: 'SecretProviderClasses einbinden, die Secrets erstellen',
  fixTitle: 'Die Klasse einbinden',
  messages: {
    unmounted:
      'Kein Pod in diesen Dateien bindet die Klasse {name} ein, sodass ihre Secrets nicht erstellt werden',
  },
};
