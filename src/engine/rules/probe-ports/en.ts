import type { RuleLabels } from '../../rule/rule.ts';
import type { probePorts } from './rule.ts';

export const en: RuleLabels<typeof probePorts> = {
  title: 'Use declared ports in probes',
  fixTitle: 'Correct the port of the probe',
  messages: {
    'unknown-name': 'Calls port {name}, which this container doesn’t declare: {probes}',
    'undeclared-number': 'Calls port {port}, which no container of the pod declares: {probes}',
  },
};
