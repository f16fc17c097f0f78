import type { RuleLabels } from '../../rule/rule.ts';
import type { envReferences } from './rule.ts';

export const de: RuleLabels<typeof envReferences> = {
  title: 'Auf vorhandene ConfigMaps und Secrets verweisen',
  fixTitle: 'Den Verweis korrigieren oder das Objekt ergänzen',
  messages: {
    'config-map-missing': 'Die ConfigMap {name} fehlt in diesen Dateien',
    'secret-missing': 'Das Secret {name} fehlt in diesen Dateien',
    'key-missing': 'Der Schlüssel {key} fehlt in {kind} {name}',
  },
};
