import type { RuleLabels } from '../../rule/rule.ts';
import type { missingSecretProviderClass } from './rule.ts';

export const de: RuleLabels<typeof missingSecretProviderClass> = {
  title: 'SecretProviderClass des Pods definieren',
  fixTitle: 'Die SecretProviderClass hinzufügen',
  messages: {
    'not-found': 'Nennt die SecretProviderClass {name}, die in diesen Dateien fehlt',
    'other-namespace':
      'Nennt die SecretProviderClass {name}, die in diesen Dateien nur für den Namespace {namespace} vorhanden ist',
  },
};
