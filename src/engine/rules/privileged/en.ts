import type { RuleLabels } from '../../rule/rule.ts';
import type { privileged } from './rule.ts';

export const en: RuleLabels<typeof privileged> = {
  title: 'Run without privileged mode',
  undecided:
    'The container propagates mounts to the node (`mountPropagation: Bidirectional`), which Kubernetes allows only for privileged containers. Decide about that mount first.',
  fixTitle: 'Set privileged to false',
  failsIf: 'if the program uses the node’s devices or kernel',
  messages: {
    privileged: 'Has every capability and all devices of the node: privileged is true',
  },
};
