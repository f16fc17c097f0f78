import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentity } from './rule.ts';

export const de: RuleLabels<typeof workloadIdentity> = {
  title: 'Einstellungen der Workloadidentität vervollständigen',
  fixTitle: 'Das Label in der Podvorlage setzen',
  failsIf: 'wenn der anderen Identität eine Rolle fehlt',
  messages: {
    'label-missing':
      'Läuft unter {account} mit einer Azure-Identität, doch dem Pod fehlt das Label azure.workload.identity/use',
    'label-misplaced':
      'Bewirkt hier nichts: azure.workload.identity/use ist ein Label von Pods und gehört in die Podvorlage',
    'label-value': 'Bewirkt nichts: azure.workload.identity/use muss die Zeichenfolge "true" sein',
    'label-type':
      'Der API-Server lehnt dies ab: azure.workload.identity/use muss eine Zeichenfolge sein, "{value}" in Anführungszeichen',
    'default-account':
      'Benötigt eine Azure-Identität, läuft aber unter dem Konto default, das in diesen Dateien keine hat',
    'account-elsewhere':
      'Benötigt eine Azure-Identität, doch das Konto {account} ist in einem anderen Namespace: {namespaces}',
    'system-namespace':
      'Bewirkt in kube-system nichts: Der Webhook ignoriert Pods dieses Namespace',
  },
};
