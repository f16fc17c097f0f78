import type { RuleLabels } from '../../rule/rule.ts';
import type { systemNamespaces } from './rule.ts';

export const en: RuleLabels<typeof systemNamespaces> = {
  title: 'Don’t use system namespaces',
  fixTitle: 'Move the workload to its own namespace',
  messages: {
    'system-namespace': 'Runs in {namespace}, with the components of the cluster',
  },
};
