import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityClientId } from './rule.ts';

export const de: RuleLabels<typeof workloadIdentityClientId> = {
  title: 'Client-ID des Dienstkontos festlegen',
  fixTitle: 'Das Konto mit der Annotation für die Client-ID versehen',
  messages: {
    missing:
      'Hat keine Annotation azure.workload.identity/client-id, obwohl {workload} mit diesem Konto Workload ID verwendet',
    'no-guid': 'Ist keine Client-ID: {value} ist keine GUID',
  },
};
