import type { RuleLabels } from '../../rule/rule.ts';
import type { aadPodIdentity } from './rule.ts';

export const en: RuleLabels<typeof aadPodIdentity> = {
  title: 'Don’t use pod-managed identity',
  fixTitle: 'Remove the rest of pod-managed identity',
  failsIf: 'if the program still signs in with pod-managed identity',
  messages: {
    'label-bound':
      'Gets its Azure identity, {identity}, from pod-managed identity, unsupported since September 2025',
    'label-misplaced':
      'Has no effect here: aadpodidbinding is a label for pods, and pod-managed identity is no longer supported',
    exception:
      'Lets pods bypass the agent of pod-managed identity, unsupported since September 2025; without the agent, it has no effect',
    assigned:
      'Written by the controller of pod-managed identity, unsupported since September 2025; don’t apply it',
    behavior: 'Restricts an identity to its namespace; only pod-managed identity uses it',
    label: 'Gets its Azure identity from pod-managed identity, unsupported since September 2025',
    object: 'Belongs to pod-managed identity, unsupported since September 2025: {kind}',
  },
};
