import type { RuleLabels } from '../../rule/rule.ts';
import type { sandboxedRuntime } from './rule.ts';

export const de: RuleLabels<typeof sandboxedRuntime> = {
  title: 'Pods in einer Sandbox ausführen',
  fixTitle: 'runtimeClassName auf eine Sandbox setzen',
  messages: {
    unset: 'Teilt sich den Kernel mit dem Knoten: runtimeClassName ist nicht gesetzt',
    'other-class': 'Die RuntimeClass {name} ist nicht in der Liste der Sandboxes',
  },
};
