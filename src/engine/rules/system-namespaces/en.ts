import type { RuleLabels } from '../../rule/rule.ts';
import type { systemNamespaces } from './rule.ts';

export const en: RuleLabels<typeof systemNamespaces> = {
  title: 'Don’t use system namespaces',
  fixTitle: 'Move the workload to a namespace of its own',
  messages: {
    'system-namespace': 'Runs among the components of the cluster, in {namespace}',
  },
};
