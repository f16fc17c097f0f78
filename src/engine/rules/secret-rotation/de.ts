import type { RuleLabels } from '../../rule/rule.ts';
import type { secretRotation } from './rule.ts';

export const de: RuleLabels<typeof secretRotation> = {
  title: 'Rotation von Geheimnissen aus dem Tresor zulassen',
  fixTitle: 'Die neueste Version verwenden',
  failsIf: 'wenn alte Daten den alten Schlüssel brauchen',
  messages: {
    'pinned-version':
      'Legt eine Version von {name} fest, sodass eine Rotation im Tresor keine Wirkung hat',
    'sub-path':
      'Die Datei unter {path} ist über einen subPath eingebunden und ändert sich nie, solange der Pod läuft',
  },
};
