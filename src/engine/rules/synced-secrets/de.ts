import type { RuleLabels } from '../../rule/rule.ts';
import type { syncedSecrets } from './rule.ts';

export const de: RuleLabels<typeof syncedSecrets> = {
  title: 'Werte aus Key Vault nicht in Secrets kopieren',
  fixTitle: 'Den Alias verwenden',
  messages: {
    'unknown-object':
      '{name} ist keine Datei des Volumes: Hat ein Objekt einen Alias, verwenden Sie den Alias',
    'missing-key':
      'Ein Secret des Typs {type} erfordert den Schlüssel {key} und wird ohne ihn nicht erstellt',
    copied: 'Kopiert die Werte in das Secret {name} und damit in die Datenbank des Clusters',
  },
};
