import type { RuleLabels } from '../../rule/rule.ts';
import type { requiredAnnotations } from './rule.ts';

export const de: RuleLabels<typeof requiredAnnotations> = {
  title: 'Erforderliche Annotationen festlegen',
  fixTitle: 'Die Annotationen mit eigenen Werten ergänzen',
  messages: {
    missing: 'Die Annotation {name} fehlt',
  },
};
