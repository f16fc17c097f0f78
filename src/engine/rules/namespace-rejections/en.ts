import type { RuleLabels } from '../../rule/rule.ts';
import type { namespaceRejections } from './rule.ts';

export const en: RuleLabels<typeof namespaceRejections> = {
  title: 'Enforce only a level that the pods pass',
  undecided:
    'Either harden the pods, or enforce a lower level and set `warn` and `audit` to this one.',
  fixTitle: 'Lower the enforced level',
  messages: {
    rejects:
      'Enforces {level}, which rejects the pods of {workload}{n, plural, =0 {} one { and of # more workload} other { and of # more workloads}}: {checks}',
  },
};
