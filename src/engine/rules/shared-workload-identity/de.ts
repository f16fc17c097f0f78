import type { RuleLabels } from '../../rule/rule.ts';
import type { sharedWorkloadIdentity } from './rule.ts';

export const de: RuleLabels<typeof sharedWorkloadIdentity> = {
  title: 'Jeder Anwendung eine eigene Identität geben',
  fixTitle: 'Eine eigene Identität der Anwendung nennen',
  messages: {
    shared:
      'Teilt die Identität in Azure mit einer anderen Anwendung, {application}, die sie über das Konto {account} hat',
  },
};
