import type { RuleLabels } from '../../rule/rule.ts';
import type { aadPodIdentity } from './rule.ts';

export const en: RuleLabels<typeof aadPodIdentity> = {
  title: 'Don’t use pod-managed identity',
  fixTitle: 'Remove the remains of pod-managed identity',
  failsIf: 'if it still signs in the old way',
  messages: {
    'label-bound':
      'Gets its Azure identity, {identity}, from pod-managed identity, unsupported since September 2025',
    'label-misplaced':
      'Has no effect here: aadpodidbinding is a label of pods, and of a system that is gone',
    exception:
      'Lets pods past the agent of pod-managed identity, unsupported since September 2025; without the agent it does nothing',
    assigned:
      'Written by the controller of pod-managed identity, unsupported since September 2025, and not to be applied',
    behavior: 'Keeps an identity to its namespace; only pod-managed identity heeds it',
    label: 'Gets its Azure identity from pod-managed identity, unsupported since September 2025',
    object: 'Belongs to pod-managed identity, unsupported since September 2025: {kind}',
  },
};
