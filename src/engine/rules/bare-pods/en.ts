import type { RuleLabels } from '../../rule/rule.ts';
import type { barePods } from './rule.ts';

export const en: RuleLabels<typeof barePods> = {
  title: 'Let a workload own the pod',
  fixTitle: 'Turn the Pod into a Deployment or a Job',
  messages: {
    bare: 'Nothing restarts this Pod if its node fails',
    'bare-task': 'Nothing retries this task if its node fails; a Job would',
  },
};
