import type { RuleLabels } from '../../rule/rule.ts';
import type { namespaceRejections } from './rule.ts';

export const de: RuleLabels<typeof namespaceRejections> = {
  title: 'Nur eine Stufe erzwingen, die die Pods bestehen',
  undecided:
    'Härten Sie die Pods, oder erzwingen Sie eine niedrigere Stufe und setzen Sie `warn` und `audit` auf diese.',
  fixTitle: 'Die erzwungene Stufe senken',
  messages: {
    rejects:
      'Erzwingt {level} und weist damit die Pods von {workload}{n, plural, =0 {} one { und von # weiteren Workload} other { und von # weiteren Workloads}} zurück: {checks}',
  },
};
