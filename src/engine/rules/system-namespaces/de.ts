import type { RuleLabels } from '../../rule/rule.ts';
import type { systemNamespaces } from './rule.ts';

export const de: RuleLabels<typeof systemNamespaces> = {
  title: 'Systemnamespaces nicht verwenden',
  fixTitle: 'Den Workload in einen eigenen Namespace verschieben',
  messages: {
    'system-namespace': 'Läuft in {namespace}, bei den Komponenten des Clusters',
  },
};
