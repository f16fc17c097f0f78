import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceSelectors } from './rule.ts';

export const en: RuleLabels<typeof serviceSelectors> = {
  title: 'Give each Service its own selector',
  fixTitle: 'Merge the Services or distinguish their pods',
  messages: {
    'same-selector': 'The Service {name} selects the same pods',
  },
};
