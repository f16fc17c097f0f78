import type { RuleLabels } from '../../rule/rule.ts';
import type { barePods } from './rule.ts';

export const en: RuleLabels<typeof barePods> = {
  title: 'Don’t deploy Pods without a controller',
  fixTitle: 'Turn the Pod into a Deployment or a Job',
  messages: {
    bare: 'Nothing restarts this Pod if its node fails',
    'bare-task': 'Nothing retries this task if its node fails; a Job would',
  },
};
