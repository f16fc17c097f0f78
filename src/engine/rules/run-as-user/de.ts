import type { RuleLabels } from '../../rule/rule.ts';
import type { runAsUser } from './rule.ts';

export const de: RuleLabels<typeof runAsUser> = {
  title: 'Nicht-Root-Benutzer-ID wählen',
  undecided:
    'Der Pod läuft auf Windows-Knoten, wo eine Benutzernummer nichts bewirkt. Entfernen Sie `runAsUser` von Hand, und setzen Sie `os.name: windows`; den Benutzer eines Windows-Containers nennt `windowsOptions.runAsUserName`.',
  fixTitle: 'runAsUser auf eine Nicht-Root-Benutzer-ID setzen',
  messages: {
    unset: 'Das Image bestimmt den Benutzer: runAsUser ist nicht gesetzt',
    root: 'Läuft als root: runAsUser ist 0',
  },
};
