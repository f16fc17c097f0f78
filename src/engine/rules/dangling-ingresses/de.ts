import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingIngresses } from './rule.ts';

export const de: RuleLabels<typeof danglingIngresses> = {
  title: 'Anfragen an vorhandene Dienste leiten',
  fixTitle: 'Namen und Port eines vorhandenen Dienstes eintragen',
  messages: {
    'no-service': 'Der Dienst {name} fehlt in diesen Dateien',
    'other-namespace': 'Der Service {name} ist im Namespace {other}, der Ingress aber in {own}',
    'no-port': 'Der Dienst {name} hat keinen Port {port}',
  },
};
