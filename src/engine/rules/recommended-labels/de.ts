import type { RuleLabels } from '../../rule/rule.ts';
import type { recommendedLabels } from './rule.ts';

export const de: RuleLabels<typeof recommendedLabels> = {
  title: 'Empfohlene Labels vergeben',
  fixTitle: 'Die fehlenden Labels mit eigenen Werten ergänzen',
  messages: {
    missing: 'Erforderliche Labels fehlen: {labels}',
  },
};
