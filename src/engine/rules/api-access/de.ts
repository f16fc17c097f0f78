import type { RuleLabels } from '../../rule/rule.ts';
import type { apiAccess } from './rule.ts';

export const de: RuleLabels<typeof apiAccess> = {
  title: 'Ein Token einbinden, wenn das Programm die API abfragt',
  undecided:
    'Lassen Sie `automountServiceAccountToken` bei diesem Pod weg, und geben Sie seinem Dienstkonto nur die Rolle, die es braucht.',
  fixTitle: 'Das Token einbinden',
  messages: {
    'no-token':
      'Das Programm `{what}` fragt die Kubernetes-API ab, der Pod hat dafür aber kein Token',
  },
};
