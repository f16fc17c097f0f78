import type { RuleLabels } from '../../rule/rule.ts';
import type { sharedWorkloadIdentity } from './rule.ts';

export const de: RuleLabels<typeof sharedWorkloadIdentity> = {
  title: 'Workloadidentitäten nicht gemeinsam verwenden',
  fixTitle: 'Für jede Anwendung eine Identität festlegen',
  messages: {
    shared:
      'Teilt sich die Identität in Azure mit einer anderen Anwendung, {application}, die sie über das Konto {account} hat',
  },
};
