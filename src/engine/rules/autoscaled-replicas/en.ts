import type { RuleLabels } from '../../rule/rule.ts';
import type { autoscaledReplicas } from './rule.ts';

export const en: RuleLabels<typeof autoscaledReplicas> = {
  title: 'Leave replicas to the autoscaler',
  fixTitle: 'Remove replicas from the workload',
  failsIf: 'if you apply from the client side',
  messages: {
    fixed: 'Each apply sets the number back to {count}, although {autoscaler} scales it',
  },
};
