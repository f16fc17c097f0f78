import type { RuleLabels } from '../../rule/rule.ts';
import type { duplicateIngressHosts } from './rule.ts';

export const de: RuleLabels<typeof duplicateIngressHosts> = {
  title: 'Jeden Host nur einmal beanspruchen',
  fixTitle: 'Einem der Ingresses einen anderen Host oder Pfad geben',
  messages: {
    'same-path': 'Der Ingress {name} beansprucht denselben Pfad des Hosts {host}',
    'other-namespace': 'Der Namespace {namespace} beansprucht den Host {host} ebenfalls',
  },
};
