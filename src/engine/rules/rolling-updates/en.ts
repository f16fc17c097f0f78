import type { RuleLabels } from '../../rule/rule.ts';
import type { rollingUpdates } from './rule.ts';

export const en: RuleLabels<typeof rollingUpdates> = {
  title: 'Use rolling updates',
  stays: {
    'on-purpose':
      'The strategy was set on purpose: the program may not run twice at a time, or its pods are replaced by hand. Change it only if you know that both versions can run together.',
  },
  fixTitle: 'Set the strategy to RollingUpdate',
  failsIf: 'if two versions can’t run side by side',
  messages: {
    recreate: 'Every rollout stops all pods before new ones start: strategy.type is Recreate',
    'on-delete':
      'A new version reaches no pod until someone deletes it: updateStrategy.type is OnDelete',
    'all-unavailable': 'A rollout can stop all pods at once: maxUnavailable is {value}',
  },
};
