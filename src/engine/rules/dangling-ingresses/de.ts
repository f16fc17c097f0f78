import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingIngresses } from './rule.ts';

export const de: RuleLabels<typeof danglingIngresses> = {
  title: 'Ingresses auf vorhandene Services richten',
  fixTitle: 'Namen und Port eines vorhandenen Service eintragen',
  messages: {
    'no-service': 'Der Service {name} fehlt in diesen Dateien',
    'other-namespace': 'Der Service {name} ist im Namespace {other}, der Ingress aber in {own}',
    'no-port': 'Der Service {name} hat keinen Port {port}',
  },
};
