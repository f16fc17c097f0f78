import type { RuleLabels } from '../../rule/rule.ts';
import type { unwritableFolders } from './rule.ts';

export const de: RuleLabels<typeof unwritableFolders> = {
  title: 'Einem Programm ohne root beschreibbare Ordner geben',
  fixTitle: 'Dem Programm Ordner geben, in die sein Benutzer schreiben kann',
  stays: {
    'read-only-volume':
      'Das Volume ist absichtlich schreibgeschützt eingebunden. Entfernen Sie `readOnly`, wenn das Programm dort schreiben darf, oder lassen Sie es in ein anderes Volume schreiben.',
    'read-only':
      'Ein leeres Volume würde die übrige Konfiguration verdecken. Lassen Sie das Stammdateisystem beschreibbar, oder binden Sie ein Volume ein, das ein Init-Container aus dem Image füllt.',
  },
  messages: {
    'read-only-volume':
      '{program} schreibt in {folder}, und das Volume {volume} ist schreibgeschützt eingebunden',
    'of-root':
      '{image} schreibt in {folders}, {n, plural, one {der Ordner gehört} other {die Ordner gehören}} im Image root, und der Container läuft als anderer Benutzer',
    top: '{image} muss {folder} besitzen, und die Wurzel eines neuen Volumes gehört root',
    'read-only': '{image} ändert beim Start {path}, und das Stammdateisystem ist schreibgeschützt',
  },
};
