import type { RuleLabels } from '../../rule/rule.ts';
import type { defaultNamespace } from './rule.ts';

export const de: RuleLabels<typeof defaultNamespace> = {
  title: 'Den Namespace default meiden',
  fixTitle: 'Das Objekt in einen anderen Namespace verlegen',
  messages: {
    'default-namespace': 'Kommt in den Namespace default',
  },
};
