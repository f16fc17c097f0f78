import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityEnvironment } from './rule.ts';

export const de: RuleLabels<typeof workloadIdentityEnvironment> = {
  title: 'Das Konto über die Identität entscheiden lassen',
  fixTitle: 'Die Variable löschen',
  failsIf: 'wenn das Programm eine andere Identität nutzen soll',
  messages: {
    'other-client-id':
      'Nennt eine andere Identität als die Annotation des Kontos {account}, und setzt sich durch',
    'other-tenant-id':
      'Nennt einen anderen Mandanten als die Annotation des Kontos {account}, und setzt sich durch',
    credential:
      'Kommt vor der Workloadidentität: Mit {name} meldet sich das Azure SDK durch diese Anmeldeinformationen an',
  },
};
