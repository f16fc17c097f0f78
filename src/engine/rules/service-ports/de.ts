import type { RuleLabels } from '../../rule/rule.ts';
import type { servicePorts } from './rule.ts';

export const de: RuleLabels<typeof servicePorts> = {
  title: 'Nur zulässige Serviceports verwenden',
  fixTitle: 'Den Service auf einen zulässigen Port umstellen',
  messages: {
    port: 'Port {port} ist nicht in der Liste der zulässigen Ports',
  },
};
