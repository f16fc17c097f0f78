import type { RuleLabels } from '../../rule/rule.ts';
import type { sandboxedRuntime } from './rule.ts';

export const en: RuleLabels<typeof sandboxedRuntime> = {
  title: 'Run pods in a sandbox',
  fixTitle: 'Set runtimeClassName to a sandboxed runtime',
  messages: {
    unset: 'Shares the kernel of the node: runtimeClassName is not set',
    'other-class': 'The runtime class {name} isn’t in the list of sandboxes',
  },
};
