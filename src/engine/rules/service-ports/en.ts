import type { RuleLabels } from '../../rule/rule.ts';
import type { servicePorts } from './rule.ts';

export const en: RuleLabels<typeof servicePorts> = {
  title: 'Use only allowed Service ports',
  fixTitle: 'Move the Service to an allowed port',
  messages: {
    port: 'Port {port} isn’t in the list of allowed ports',
  },
};
