import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceAccountTokenDefault } from './rule.ts';

export const de: RuleLabels<typeof serviceAccountTokenDefault> = {
  title: 'API-Token nicht standardmäßig einbinden',
  fixTitle: 'automountServiceAccountToken des Kontos auf false setzen',
  failsIf: 'wenn ein Pod dieses Kontos die Kubernetes-API aufruft',
  messages: {
    unset: 'Gibt jedem Pod des Kontos ein Token: automountServiceAccountToken ist nicht gesetzt',
    enabled: 'Gibt jedem Pod des Kontos ein Token: automountServiceAccountToken ist true',
  },
};
