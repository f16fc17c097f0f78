import type { RuleLabels } from '../../rule/rule.ts';
import type { droppedCapabilities } from './rule.ts';

export const de: RuleLabels<typeof droppedCapabilities> = {
  title: 'Alle Linux-Funktionen (Capabilities) entziehen',
  fixTitle: 'Alle Linux-Funktionen (Capabilities) mit ALL entziehen',
  failsIf: 'wenn es Benutzer oder Dateibesitzer wechselt oder eine Dateifunktion hat',
  messages: {
    unset: 'Behält die 14 standardmäßigen Linux-Funktionen (Capabilities): drop enthält nicht ALL',
    privileged:
      'Hat alle Linux-Funktionen (Capabilities), weil privileged true ist: drop enthält nicht ALL',
    'added-all':
      'Hat alle Linux-Funktionen (Capabilities), weil add ALL enthält: drop enthält nicht ALL',
    some: 'Entzieht nur {names}: ALL fehlt',
    spelling:
      'Entzieht {name}, was Containerruntimes akzeptieren; Restricted verlangt jedoch die Schreibweise ALL',
  },
};
