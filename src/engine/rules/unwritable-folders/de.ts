import type { RuleLabels } from '../../rule/rule.ts';
import type { unwritableFolders } from './rule.ts';

export const de: RuleLabels<typeof unwritableFolders> = {
  title: 'Programmen beschreibbare Ordner geben',
  fixTitle: 'Für die Ordner, in die das Programm schreibt, emptyDir-Volumes einbinden',
  stays: {
    'command-writes':
      'Ein leeres Volume würde verdecken, was das Image in diesem Ordner hat. Binden Sie ein Volume an einem Ordner ein, den der Befehl füllen darf, oder lassen Sie das Stammdateisystem beschreibbar.',
    'read-only':
      'Ein leeres Volume würde die übrige Konfiguration verdecken. Lassen Sie das Stammdateisystem beschreibbar, oder binden Sie ein Volume ein, das ein Init-Container aus dem Image füllt.',
  },
  messages: {
    'of-root':
      '{image} schreibt in {folders}, {n, plural, one {der Ordner gehört} other {die Ordner gehören}} im Image root, und der Container läuft als anderer Benutzer',
    'command-writes':
      'Der Befehl `{command}` schreibt nach {path}, das schreibgeschützt ist: Dort ist kein Volume eingebunden',
    'read-only': '{image} ändert beim Start {path}, und das Stammdateisystem ist schreibgeschützt',
  },
};
