import type { RuleLabels } from '../../rule/rule.ts';
import type { operatingSystem } from './rule.ts';

export const de: RuleLabels<typeof operatingSystem> = {
  title: 'Für Windows-Pods os.name festlegen',
  undecided:
    'Mit `os.name: windows` lehnt der API-Server Einstellungen von Linux ab. Ist der Pod für Windows bestimmt, löschen Sie sie, denn sie bewirken dort nichts. Andernfalls korrigieren Sie die Knotenauswahl.',
  fixTitle: 'os.name auf windows setzen',
  messages: {
    unset: 'Läuft unter Windows, gilt für Kubernetes aber als Linux-Pod: os.name ist nicht gesetzt',
    'linux-fields': 'Läuft ohne os.name unter Windows, hat aber Einstellungen von Linux: {fields}',
  },
};
