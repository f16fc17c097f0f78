import type { RuleLabels } from '../../rule/rule.ts';
import type { probePorts } from './rule.ts';

export const de: RuleLabels<typeof probePorts> = {
  title: 'In Tests deklarierte Ports verwenden',
  fixTitle: 'Den Port des Tests korrigieren',
  messages: {
    'unknown-name': 'Ruft Port {name} auf, den dieser Container nicht deklariert: {probes}',
    'undeclared-number': 'Ruft Port {port} auf, den kein Container des Pods deklariert: {probes}',
  },
};
