import type { RuleLabels } from '../../rule/rule.ts';
import type { containerPortNames } from './rule.ts';

export const en: RuleLabels<typeof containerPortNames> = {
  title: 'Use the ports that Services refer to',
  fixTitle: 'Correct the ports or their names',
  messages: {
    'unknown-target': 'Sends traffic to port {name}, which no selected pod declares for {protocol}',
    'undeclared-number': 'Sends traffic to port {port}, which no selected pod declares',
    unnamed: 'Container {container} has several ports, but port {port} has no name',
    'name-twice': 'Another container of the pod has a port {name}, which takes precedence',
  },
};
