import type { RuleLabels } from '../../rule/rule.ts';
import type { duplicateIngressHosts } from './rule.ts';

export const en: RuleLabels<typeof duplicateIngressHosts> = {
  title: 'Use each Ingress host only once',
  fixTitle: 'Give one of the Ingresses another host or path',
  messages: {
    'same-path': 'The Ingress {name} uses the same path of the host {host}',
    'other-namespace': 'The namespace {namespace} also uses the host {host}',
  },
};
