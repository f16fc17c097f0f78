import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingRoutes } from './rule.ts';

export const de: RuleLabels<typeof danglingRoutes> = {
  title: 'An vorhandene Services weiterleiten',
  fixTitle: 'Namen und Port eines vorhandenen Services eintragen',
  messages: {
    'no-service': 'Der Service {name} fehlt in diesen Dateien',
    'no-port': 'Der Service {name} hat keinen Port {port}',
    'other-namespace':
      'Der Service {name} ist im Namespace {other}, die Route sucht ihn aber in {own}',
  },
};
