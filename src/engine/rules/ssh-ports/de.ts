import type { RuleLabels } from '../../rule/rule.ts';
import type { sshPorts } from './rule.ts';

export const de: RuleLabels<typeof sshPorts> = {
  title: 'Keinen SSH-Server in Containern ausführen',
  fixTitle: 'Den SSH-Server und seinen Port entfernen',
  messages: {
    'container-port': 'Lauscht auf Port 22, dem SSH-Port',
    'service-port': 'Bietet Port 22 an, den SSH-Port',
  },
};
