import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityEnvironment } from './rule.ts';

export const de: RuleLabels<typeof workloadIdentityEnvironment> = {
  title: 'Workloadidentität nicht überschreiben',
  fixTitle: 'Die Variable löschen',
  failsIf: 'wenn das Programm eine andere Identität verwenden muss',
  messages: {
    'other-client-id': 'Überschreibt die Identität aus der Annotation des Kontos {account}',
    'other-tenant-id': 'Überschreibt den Mandanten aus der Annotation des Kontos {account}',
    credential:
      'Hat Vorrang vor der Workloadidentität: Mit {name} verwendet das Azure SDK diese Anmeldeinformationen',
  },
};
