import type { RuleLabels } from '../../rule/rule.ts';
import type { addedCapabilities } from './rule.ts';

export const de: RuleLabels<typeof addedCapabilities> = {
  title: 'Keine Linux-Funktionen (Capabilities) hinzufügen',
  fixTitle: 'Hinzugefügte Linux-Funktionen (Capabilities) entfernen',
  failsIf: 'wenn das Programm eine hinzugefügte Linux-Funktion nutzt',
  messages: {
    'sys-admin':
      'Fügt {names} hinzu; Baseline verbietet das, weil es fast alle Berechtigungen von root gibt',
    dangerous: 'Fügt {names} hinzu; Baseline verbietet das als besonders gefährlich',
    'outside-baseline': 'Fügt {names} hinzu; Baseline verbietet das',
    'outside-restricted': 'Fügt {names} hinzu; Restricted verbietet das',
  },
};
