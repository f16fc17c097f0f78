import type { RuleLabels } from '../../rule/rule.ts';
import type { namespacePodSecurity } from './rule.ts';

export const en: RuleLabels<typeof namespacePodSecurity> = {
  title: 'Enforce a Pod Security level',
  fixTitle: 'Set the label enforce',
  failsIf: 'if a pod here violates the level',
  messages: {
    missing: 'Every pod is admitted: the label pod-security.kubernetes.io/enforce is missing',
    privileged: 'Every pod is admitted: the level is privileged',
    'invalid-level': 'The label {label} doesn’t have a valid level, so Kubernetes rejects it',
    'invalid-version': 'The label {label} doesn’t have a valid version, so Kubernetes rejects it',
  },
};
