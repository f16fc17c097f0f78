import type { RuleLabels } from '../../rule/rule.ts';
import type { defaultNamespace } from './rule.ts';

export const en: RuleLabels<typeof defaultNamespace> = {
  title: 'Don’t use the default namespace',
  fixTitle: 'Move the object to another namespace',
  messages: {
    'default-namespace': 'Uses the namespace default',
  },
};
