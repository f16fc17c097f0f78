import type { RuleLabels } from '../../rule/rule.ts';
import type { localExternalNames } from './rule.ts';

export const de: RuleLabels<typeof localExternalNames> = {
  title: 'Keinen Service auf localhost zeigen lassen',
  fixTitle: 'Den gemeinten Host eintragen oder den Service löschen',
  messages: {
    'local-name': 'Führt Aufrufer zu sich selbst: externalName ist {name}',
  },
};
