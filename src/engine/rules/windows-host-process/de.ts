import type { RuleLabels } from '../../rule/rule.ts';
import type { windowsHostProcess } from './rule.ts';

export const de: RuleLabels<typeof windowsHostProcess> = {
  title: 'Keine HostProcess-Container ausführen',
  stays: {
    'on-purpose':
      'Ein HostProcess-Container soll auf dem Knoten selbst arbeiten, was ein gewöhnlicher Container nicht kann. Geben Sie ihm einen eigenen Namespace, und unterdrücken Sie den Befund mit einer Begründung.',
  },
  fixTitle: 'hostProcess entfernen',
  failsIf: 'wenn das Programm den Knoten konfiguriert',
  messages: {
    'host-process': 'Läuft als Prozess des Windows-Knotens: hostProcess ist true',
  },
};
