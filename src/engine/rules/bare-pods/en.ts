import type { RuleLabels } from '../../rule/rule.ts';
import type { barePods } from './rule.ts';

export const en: RuleLabels<typeof barePods> = {
  title: 'Let a workload own the pod',
  fixTitle: 'Turn the Pod into a Deployment or a Job',
  messages: {
    bare: 'Nothing starts this Pod again when its node is gone',
    'bare-task': 'Nothing tries this task again when its node is gone: a Job would',
  },
};
