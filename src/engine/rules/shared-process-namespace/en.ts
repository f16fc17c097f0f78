import type { RuleLabels } from '../../rule/rule.ts';
import type { sharedProcessNamespace } from './rule.ts';

export const en: RuleLabels<typeof sharedProcessNamespace> = {
  title: 'Don’t share processes between containers',
  fixTitle: 'Remove shareProcessNamespace',
  failsIf: 'if a sidecar signals the program',
  messages: {
    shared: 'The containers see each other’s processes: shareProcessNamespace is true',
  },
};
