import type { RuleLabels } from '../../rule/rule.ts';
import type { objectNames } from './rule.ts';

export const en: RuleLabels<typeof objectNames> = {
  title: 'Give objects valid names',
  fixTitle: 'Correct the letters of the name',
  stays: { choice: 'Only you know which name is meant.' },
  messages: {
    missing: 'The object has no name',
    invalid: 'Kubernetes rejects the name {name} for an object of this kind',
    'part-invalid': 'Kubernetes rejects the name {name} here',
    'too-long':
      'The name is too long: Kubernetes takes at most {most} characters for an object of this kind',
  },
};
