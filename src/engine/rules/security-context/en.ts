import type { RuleLabels } from '../../rule/rule.ts';
import type { securityContext } from './rule.ts';

export const en: RuleLabels<typeof securityContext> = {
  title: 'Give every container a security context',
  fixTitle: 'Set a securityContext for the pod or its containers',
  messages: {
    unset: 'No security settings: securityContext is missing or empty',
  },
};
