import type { RuleLabels } from '../../rule/rule.ts';
import type { duplicateServiceAccounts } from './rule.ts';

export const de: RuleLabels<typeof duplicateServiceAccounts> = {
  title: 'Jeden Kontonamen nur einmal vergeben',
  fixTitle: 'Eines der beiden löschen',
  messages: {
    same: 'Steht zweimal in den Dateien, mit gleichem Inhalt: {name}',
    different:
      'Steht zweimal in den Dateien, mit verschiedenem Inhalt: {name}; was zuletzt angewendet wird, gilt',
  },
};
