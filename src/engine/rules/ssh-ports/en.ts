import type { RuleLabels } from '../../rule/rule.ts';
import type { sshPorts } from './rule.ts';

export const en: RuleLabels<typeof sshPorts> = {
  title: 'Don’t run SSH servers in containers',
  fixTitle: 'Remove the SSH server and its port',
  messages: {
    'container-port': 'Listens on port 22, the SSH port',
    'service-port': 'Offers port 22, the SSH port',
  },
};
