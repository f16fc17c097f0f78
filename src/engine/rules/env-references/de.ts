import type { RuleLabels } from '../../rule/rule.ts';
import type { envReferences } from './rule.ts';

export const de: RuleLabels<typeof envReferences> = {
  title: 'Verweise von Variablen auflösen',
  fixTitle: 'Den Verweis korrigieren oder das Objekt ergänzen',
  messages: {
    'config-map-missing': 'Die ConfigMap {name} steht nicht in diesen Dateien',
    'secret-missing':
      'Das Secret {name} steht nicht in diesen Dateien, und nichts in ihnen erzeugt es',
    'key-missing': 'Der Schlüssel {key} fehlt in {kind} {name}',
  },
};
