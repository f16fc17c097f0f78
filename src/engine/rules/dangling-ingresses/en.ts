import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingIngresses } from './rule.ts';

export const en: RuleLabels<typeof danglingIngresses> = {
  title: 'Point Ingresses at existing Services',
  fixTitle: 'Set the name and port of an existing Service',
  messages: {
    'no-service': 'The Service {name} is not in these files',
    'other-namespace':
      'The Service {name} is in the namespace {other}, but the Ingress is in {own}',
    'no-port': 'The Service {name} has no port {port}',
  },
};
