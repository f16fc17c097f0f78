import type { RuleLabels } from '../../rule/rule.ts';
import type { servicePorts } from './rule.ts';

export const de: RuleLabels<typeof servicePorts> = {
  title: 'Nur erlaubte Ports anbieten',
  fixTitle: 'Den Service auf einen erlaubten Port verlegen',
  messages: {
    port: 'Port {port} steht nicht in der Liste erlaubter Ports',
  },
};
