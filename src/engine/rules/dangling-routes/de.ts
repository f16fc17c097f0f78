import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingRoutes } from './rule.ts';

export const de: RuleLabels<typeof danglingRoutes> = {
  title: 'Routen auf vorhandene Services richten',
  fixTitle: 'Namen und Port eines vorhandenen Service eintragen',
  messages: {
    'no-service': 'Der Service {name} fehlt in diesen Dateien',
    'no-port': 'Der Service {name} hat keinen Port {port}',
    'other-namespace':
      'Der Service {name} ist im Namespace {other}, die Route sucht ihn aber in {own}',
  },
};
