import type { RuleLabels } from '../../rule/rule.ts';
import type { overlappingSelectors } from './rule.ts';

export const en: RuleLabels<typeof overlappingSelectors> = {
  title: 'Give each workload its own selector',
  fixTitle: 'Add a label that distinguishes the pods',
  messages: {
    mutual: 'This selector and that of the {kind} {name} match each other’s pods',
    wider: 'The selector also matches the pods of the {kind} {name}',
  },
};
