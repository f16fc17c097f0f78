import type { RuleLabels } from '../../rule/rule.ts';
import type { localExternalNames } from './rule.ts';

export const de: RuleLabels<typeof localExternalNames> = {
  title: 'Services nicht auf localhost richten',
  fixTitle: 'Den gemeinten Host eintragen oder den Service löschen',
  messages: {
    'local-name': 'Leitet Clients zu sich selbst: externalName ist {name}',
  },
};
