import type { RuleLabels } from '../../rule/rule.ts';
import type { objectNames } from './rule.ts';

export const en: RuleLabels<typeof objectNames> = {
  title: 'Give objects valid names',
  fixTitle: 'Choose a valid name',
  messages: {
    missing: 'The object has no name',
    invalid: 'Kubernetes rejects the name {name} for an object of this kind',
    'too-long':
      'The name is too long: Kubernetes takes at most {most} characters for an object of this kind',
  },
};
