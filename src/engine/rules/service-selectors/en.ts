import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceSelectors } from './rule.ts';

export const en: RuleLabels<typeof serviceSelectors> = {
  title: 'Give each Service its own selector',
  fixTitle: 'Join the Services or tell their pods apart',
  messages: {
    'same-selector': 'The Service {name} selects exactly the same pods',
  },
};
