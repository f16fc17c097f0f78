import type { RuleLabels } from '../../rule/rule.ts';
import type { unwritableFolders } from './rule.ts';

export const de: RuleLabels<typeof unwritableFolders> = {
  title: 'Programmen beschreibbare Ordner geben',
  stays: {
    'of-image':
      'Ein leeres Volume würde verdecken, was das Image in diesem Ordner hat. Binden Sie ein Volume an einem Ordner ein, den der Befehl füllen darf, oder lassen Sie das Stammdateisystem beschreibbar.',
  },
  fixTitle: 'Für die Ordner, in die das Programm schreibt, emptyDir-Volumes einbinden',
  messages: {
    'of-root':
      '{image} schreibt in {folders}, {n, plural, one {der Ordner gehört} other {die Ordner gehören}} im Image root, und der Container läuft als anderer Benutzer',
    'read-only':
      'Der Befehl `{command}` schreibt nach {path}, das schreibgeschützt ist: Dort ist kein Volume eingebunden',
  },
};
