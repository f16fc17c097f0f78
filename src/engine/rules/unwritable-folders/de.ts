import type { RuleLabels } from '../../rule/rule.ts';
import type { unwritableFolders } from './rule.ts';

export const de: RuleLabels<typeof unwritableFolders> = {
  title: 'Einem Programm ohne root beschreibbare Ordner geben',
  fixTitle: 'Für die Ordner, in die das Programm schreibt, emptyDir-Volumes einbinden',
  messages: {
    'of-root':
      '{image} schreibt in {folders}, {n, plural, one {der Ordner gehört} other {die Ordner gehören}} im Image root, und der Container läuft als anderer Benutzer',
  },
};
