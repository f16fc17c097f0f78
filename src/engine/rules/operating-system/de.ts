import type { RuleLabels } from '../../rule/rule.ts';
import type { operatingSystem } from './rule.ts';

export const de: RuleLabels<typeof operatingSystem> = {
  title: 'Pods für Windows als solche angeben',
  undecided:
    'Neben `os.name: windows` lehnt der API-Server Einstellungen von Linux ab. Ist der Pod für Windows bestimmt, entfernen Sie sie von Hand, denn sie bewirken dort nichts; andernfalls korrigieren Sie die Knotenauswahl.',
  fixTitle: 'Im Feld os.name den Wert windows setzen',
  messages: {
    unset: 'Läuft unter Windows, gilt für Kubernetes aber als Linux-Pod: os.name ist nicht gesetzt',
    'linux-fields':
      'Läuft unter Windows, doch mit Einstellungen von Linux und ohne os.name: {fields}',
  },
};
