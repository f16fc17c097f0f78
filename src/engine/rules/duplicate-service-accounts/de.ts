import type { RuleLabels } from '../../rule/rule.ts';
import type { duplicateServiceAccounts } from './rule.ts';

export const de: RuleLabels<typeof duplicateServiceAccounts> = {
  title: 'Jedes Dienstkonto nur einmal definieren',
  fixTitle: 'Eines der beiden löschen',
  messages: {
    same: 'Ist zweimal in den Dateien, mit gleichem Inhalt: {name}',
    different:
      'Ist zweimal in den Dateien, mit verschiedenem Inhalt: {name}; das zuletzt angewendete hat Vorrang',
  },
};
