import type { RuleLabels } from '../../rule/rule.ts';
import type { requiredAnnotations } from './rule.ts';

export const de: RuleLabels<typeof requiredAnnotations> = {
  title: 'Verlangte Anmerkungen eintragen',
  fixTitle: 'Die Anmerkungen mit eigenen Werten ergänzen',
  messages: {
    missing: 'Die Anmerkung {name} fehlt',
  },
};
