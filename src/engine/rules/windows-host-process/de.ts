import type { RuleLabels } from '../../rule/rule.ts';
import type { windowsHostProcess } from './rule.ts';

export const de: RuleLabels<typeof windowsHostProcess> = {
  title: 'Keine HostProcess-Container ausführen',
  fixTitle: 'hostProcess entfernen',
  failsIf: 'wenn das Programm den Knoten konfiguriert',
  messages: {
    'host-process': 'Läuft als Prozess des Windows-Knotens: hostProcess ist true',
  },
};
