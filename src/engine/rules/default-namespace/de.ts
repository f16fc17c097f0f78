import type { RuleLabels } from '../../rule/rule.ts';
import type { defaultNamespace } from './rule.ts';

export const de: RuleLabels<typeof defaultNamespace> = {
  title: 'Namespace default nicht verwenden',
  fixTitle: 'Das Objekt in einen anderen Namespace verschieben',
  messages: {
    'default-namespace': 'Verwendet den Namespace default',
  },
};
