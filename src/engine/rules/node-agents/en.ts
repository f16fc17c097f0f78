import type { RuleLabels } from '../../rule/rule.ts';
import type { nodeAgents } from './rule.ts';

export const en: RuleLabels<typeof nodeAgents> = {
  title: 'Give node agents access to the node',
  undecided:
    'No level of the Pod Security Standards suits a node agent. Put it in its own namespace that allows privileged pods, and suppress these findings with a reason.',
  fixTitle: 'Give the agent what it needs',
  messages: {
    'needs-host-network': '{agent} uses the node’s network and needs hostNetwork',
    'needs-host-pid': '{agent} manages processes on its node and needs hostPID',
    'needs-root': '{agent} works with files that belong to root on the node, so it needs root',
    'needs-privileged': '{agent} serves its node and needs a privileged container',
    'needs-capability': '{agent} serves its node and needs the capability {capability}',
    'empty-folder': '{path} is shared with the node, so an empty volume there serves no purpose',
    'read-only-folder':
      '{path} is a folder of the node that the program writes to, but the mount is read-only',
    'socket-needs-root':
      '{path} belongs to root on the node, and the container runs as another user',
  },
};
