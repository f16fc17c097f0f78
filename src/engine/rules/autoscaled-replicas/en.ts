import type { RuleLabels } from '../../rule/rule.ts';
import type { autoscaledReplicas } from './rule.ts';

export const en: RuleLabels<typeof autoscaledReplicas> = {
  title: 'Let the autoscaler set replicas',
  fixTitle: 'Remove replicas from the workload',
  failsIf: 'if you use client-side apply',
  messages: {
    fixed: 'Each apply resets replicas to {count}, although {autoscaler} scales it',
  },
};
