import type { RuleLabels } from '../../rule/rule.ts';
import type { nodeAgents } from './rule.ts';

export const en: RuleLabels<typeof nodeAgents> = {
  title: 'Let agents of the node reach the node',
  undecided:
    'No level of the Pod Security Standards is for an agent of the node. Give it a namespace of its own that allows privileged pods, and suppress these findings with a reason.',
  fixTitle: 'Give the agent what it needs',
  messages: {
    'needs-host-network': '{agent} works on the network of its node and needs hostNetwork',
    'needs-host-pid': '{agent} works on the processes of its node and needs hostPID',
    'needs-root':
      '{agent} is an agent of the node and needs root: the files of the node belong to root',
    'needs-privileged': '{agent} is an agent of the node and needs a privileged container',
    'needs-capability': '{agent} is an agent of the node and needs the capability {capability}',
    'empty-folder': '{path} is shared with the node, and an empty volume there serves no purpose',
    'read-only-folder': '{path} of the node is there to be written, and the mount is read-only',
    'socket-needs-root':
      '{path} belongs to root of the node, and the container runs as another user',
  },
};
