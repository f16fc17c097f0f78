import type { RuleLabels } from '../../rule/rule.ts';
import type { duplicateIngressHosts } from './rule.ts';

export const de: RuleLabels<typeof duplicateIngressHosts> = {
  title: 'Jeden Ingress-Host nur einmal verwenden',
  fixTitle: 'Einem der Ingresses einen anderen Host oder Pfad geben',
  messages: {
    'same-path': 'Der Ingress {name} verwendet denselben Pfad des Hosts {host}',
    'other-namespace': 'Der Namespace {namespace} verwendet den Host {host} ebenfalls',
  },
};
