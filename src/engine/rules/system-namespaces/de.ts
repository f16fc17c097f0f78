import type { RuleLabels } from '../../rule/rule.ts';
import type { systemNamespaces } from './rule.ts';

export const de: RuleLabels<typeof systemNamespaces> = {
  title: 'Systemnamespaces nicht verwenden',
  fixTitle: 'Den Workload in einen eigenen Namespace verlegen',
  messages: {
    'system-namespace': 'Läuft neben den Komponenten des Clusters, in {namespace}',
  },
};
