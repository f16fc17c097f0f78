import type { RuleLabels } from '../../rule/rule.ts';
import type { sudoInCommands } from './rule.ts';

export const de: RuleLabels<typeof sudoInCommands> = {
  title: 'Kein sudo verwenden',
  fixTitle: 'Den Aufruf von sudo entfernen',
  messages: {
    sudo: 'Wird zu root: Der Befehl ruft sudo auf',
  },
};
