import type { RuleLabels } from '../../rule/rule.ts';
import type { objectNames } from './rule.ts';

export const en: RuleLabels<typeof objectNames> = {
  title: 'Give objects valid names',
  fixTitle: 'Correct the characters of the name',
  stays: { choice: 'Only you know the intended name.' },
  messages: {
    missing: 'The object has no name',
    invalid: 'Kubernetes rejects the name {name} for an object of this kind',
    'part-invalid': 'Kubernetes rejects the name {name} here',
    'too-long':
      'The name is too long: Kubernetes allows at most {most} characters for an object of this kind',
  },
};
