import type { RuleLabels } from '../../rule/rule.ts';
import type { secretFilePermissions } from './rule.ts';

export const de: RuleLabels<typeof secretFilePermissions> = {
  title: 'Geheime Dateien für den Container lesbar machen',
  fixTitle: 'filePermission auf 0444 setzen',
  messages: {
    locked:
      'Mit dem Modus {mode} kann nur root die Datei {file} lesen, und der Pod läuft nicht als root',
  },
};
