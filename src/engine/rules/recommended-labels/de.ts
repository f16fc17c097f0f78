import type { RuleLabels } from '../../rule/rule.ts';
import type { recommendedLabels } from './rule.ts';

export const de: RuleLabels<typeof recommendedLabels> = {
  title: 'Empfohlene Bezeichnungen vergeben',
  fixTitle: 'Die fehlenden Bezeichnungen mit eigenen Werten ergänzen',
  messages: {
    missing: 'Verlangte Bezeichnungen fehlen: {labels}',
  },
};
