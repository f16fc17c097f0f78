import type { RuleLabels } from '../../rule/rule.ts';
import type { runAsUser } from './rule.ts';

export const de: RuleLabels<typeof runAsUser> = {
  title: 'Nicht-Root-Benutzer-ID festlegen',
  undecided:
    'Der Pod läuft auf Windows-Knoten, wo Benutzer-IDs nichts bewirken. Löschen Sie `runAsUser`, und legen Sie `os.name: windows` fest. Den Benutzer eines Windows-Containers legt `windowsOptions.runAsUserName` fest.',
  stays: {
    'apart-from-node':
      'Der Pod hat einen eigenen Benutzernamespace (`hostUsers: false`), sein root ist auf dem Knoten also ein gewöhnlicher Benutzer. Wenn das Programm root nicht braucht, legen Sie mit dem Steuerelement dieser Einstellung einen anderen Benutzer fest.',
  },
  fixTitle: 'runAsUser auf eine Nicht-Root-Benutzer-ID setzen',
  messages: {
    unset: 'Das Image bestimmt den Benutzer: runAsUser ist nicht gesetzt',
    root: 'Läuft als root: runAsUser ist 0',
  },
};
