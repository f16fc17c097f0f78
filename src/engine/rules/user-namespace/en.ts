import type { RuleLabels } from '../../rule/rule.ts';
import type { userNamespace } from './rule.ts';

export const en: RuleLabels<typeof userNamespace> = {
  title: 'Run in a user namespace',
  fixTitle: 'Set hostUsers to false',
  failsIf: 'if a volume can’t map user IDs',
  messages: {
    unset: 'Users of the pod are users of the node: hostUsers is not set',
    'users-of-the-node': 'Users of the pod are users of the node: hostUsers is true',
  },
};
