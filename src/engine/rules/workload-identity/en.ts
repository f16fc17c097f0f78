import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentity } from './rule.ts';

export const en: RuleLabels<typeof workloadIdentity> = {
  title: 'Complete the workload identity settings',
  fixTitle: 'Set the label on the pod template',
  failsIf: 'if the other identity lacks a role',
  messages: {
    'label-missing':
      'Runs as {account}, which has an Azure identity, but the pod label azure.workload.identity/use is missing',
    'label-misplaced':
      'Has no effect here: azure.workload.identity/use is a label of pods, so it belongs to the pod template',
    'label-value': 'Has no effect: azure.workload.identity/use must be the string "true"',
    'label-type':
      'The API server rejects this: azure.workload.identity/use must be the string "{value}", in quotes',
    'default-account':
      'Needs an Azure identity, but runs as the account default, which has none in these files',
    'account-elsewhere':
      'Needs an Azure identity, but its account {account} is in another namespace: {namespaces}',
    'system-namespace': 'Has no effect in kube-system: the webhook ignores pods in this namespace',
  },
};
