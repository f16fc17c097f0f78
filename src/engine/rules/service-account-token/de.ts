import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceAccountToken } from './rule.ts';

export const de: RuleLabels<typeof serviceAccountToken> = {
  title: 'Kein Token für die Kubernetes-API einbinden',
  fixTitle: 'automountServiceAccountToken auf false setzen',
  messages: {
    unset:
      'Jeder Container erhält ein Token für die Kubernetes-API: automountServiceAccountToken ist nicht gesetzt',
    mounted:
      'Jeder Container erhält ein Token für die Kubernetes-API: automountServiceAccountToken ist true',
  },
};
