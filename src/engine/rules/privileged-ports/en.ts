import type { RuleLabels } from '../../rule/rule.ts';
import type { privilegedPorts } from './rule.ts';

export const en: RuleLabels<typeof privilegedPorts> = {
  title: 'Listen on ports from 1024 up',
  fixTitle: 'Move the container to a port from 1024 up',
  messages: {
    'privileged-port': 'Listens on port {port} without root, which some nodes refuse',
  },
};
