import type { RuleLabels } from '../../rule/rule.ts';
import type { replicas } from './rule.ts';

export const en: RuleLabels<typeof replicas> = {
  title: 'Run more than one replica',
  stays: {
    'stateful-set':
      'A second pod of a StatefulSet is only a member of the same cluster if the program is configured for it. Add it the way the program’s documentation describes.',
    recreate:
      'The strategy `Recreate` is for programs that must not run twice at a time. If this one may, change the strategy first.',
  },
  fixTitle: 'Set replicas',
  messages: {
    recreate: 'Only one pod, as the strategy Recreate suggests',
    unset: 'Only one pod: replicas is not set, and should be at least {minimum}',
    'too-few':
      'Only {count, plural, one {one pod} other {# pods}}: replicas should be at least {minimum}',
  },
};
