import type { RuleLabels } from '../../rule/rule.ts';
import type { droppedCapabilities } from './rule.ts';

export const de: RuleLabels<typeof droppedCapabilities> = {
  title: 'Alle Linux-Funktionen (Capabilities) entziehen',
  fixTitle: 'Alle Linux-Funktionen (Capabilities) mit ALL entziehen',
  failsIf: 'wenn das Programm als root startet und Benutzer oder Dateibesitzer wechselt',
  messages: {
    unset: 'Behält die 14 standardmäßigen Linux-Funktionen (Capabilities): drop enthält nicht ALL',
    some: 'Entzieht nur {names}: ALL fehlt',
    spelling: 'Entzieht {name}, doch nur die Schreibweise ALL ist gültig',
  },
};
