import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceAccountToken } from './rule.ts';

export const de: RuleLabels<typeof serviceAccountToken> = {
  title: 'Kein Kubernetes-API-Token einbinden',
  fixTitle: 'automountServiceAccountToken auf false setzen',
  failsIf: 'wenn das Programm die Kubernetes-API aufruft',
  messages: {
    unset:
      'Jeder Container erhält ein Token für die Kubernetes-API: automountServiceAccountToken ist nicht gesetzt',
    'unset-own-account':
      'Jeder Container erhält ein Token für die Kubernetes-API: automountServiceAccountToken ist nicht gesetzt, und an {account} ist in diesen Dateien keine Rolle gebunden',
    mounted:
      'Jeder Container erhält ein Token für die Kubernetes-API: automountServiceAccountToken ist true',
    'secret-mounted':
      'Das Secret {secret} ist anstelle des Tokens eingebunden: Ein Token in einem Secret läuft nicht ab',
  },
};
