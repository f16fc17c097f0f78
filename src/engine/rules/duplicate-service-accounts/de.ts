import type { RuleLabels } from '../../rule/rule.ts';
import type { duplicateServiceAccounts } from './rule.ts';

export const de: RuleLabels<typeof duplicateServiceAccounts> = {
  title: 'Jedes Dienstkonto nur einmal definieren',
  fixTitle: 'Eines der beiden löschen',
  messages: {
    same: 'Zweimal mit gleichem Inhalt definiert: {name}',
    different:
      'Zweimal mit verschiedenem Inhalt definiert: {name}; das zuletzt angewendete hat Vorrang',
  },
};
