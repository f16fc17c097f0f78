import type { RuleLabels } from '../../rule/rule.ts';
import type { sudoInCommands } from './rule.ts';

export const de: RuleLabels<typeof sudoInCommands> = {
  title: 'Kein sudo aufrufen',
  fixTitle: 'Den Befehl ohne sudo schreiben',
  messages: {
    sudo: 'Macht sich selbst zu root: Der Befehl ruft sudo auf',
  },
};
