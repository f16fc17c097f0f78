import type { RuleLabels } from '../../rule/rule.ts';
import type { unwritableFolders } from './rule.ts';

export const de: RuleLabels<typeof unwritableFolders> = {
  title: 'Einem Programm ohne root beschreibbare Ordner geben',
  fixTitle: 'Für die Ordner, in die das Programm schreibt, emptyDir-Volumes einbinden',
  stays: {
    'read-only':
      'Ein leeres Volume würde die übrige Konfiguration verdecken. Lassen Sie das Stammdateisystem beschreibbar, oder binden Sie ein Volume ein, das ein Init-Container aus dem Image füllt.',
  },
  messages: {
    'of-root':
      '{image} schreibt in {folders}, {n, plural, one {der Ordner gehört} other {die Ordner gehören}} im Image root, und der Container läuft als anderer Benutzer',
    'read-only': '{image} ändert beim Start {path}, und das Stammdateisystem ist schreibgeschützt',
  },
};
