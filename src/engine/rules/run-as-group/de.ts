import type { RuleLabels } from '../../rule/rule.ts';
import type { runAsGroup } from './rule.ts';

export const de: RuleLabels<typeof runAsGroup> = {
  title: 'Nicht-Root-Gruppe als primäre Gruppe festlegen',
  fixTitle: 'runAsGroup auf eine Nicht-Root-Gruppen-ID setzen',
  messages: {
    unset: 'Die primäre Gruppe ist möglicherweise root: runAsGroup ist nicht gesetzt',
    root: 'Die primäre Gruppe ist root: runAsGroup ist 0',
    'too-high': 'Die primäre Gruppe {group} liegt über {max}',
  },
};
