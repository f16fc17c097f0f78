import type { RuleLabels } from '../../rule/rule.ts';
import type { danglingRoutes } from './rule.ts';

export const en: RuleLabels<typeof danglingRoutes> = {
  title: 'Point routes at existing Services',
  fixTitle: 'Set the name and port of an existing Service',
  messages: {
    'no-service': 'The Service {name} is not in these files',
    'no-port': 'The Service {name} has no port {port}',
    'other-namespace':
      'The Service {name} is in the namespace {other}, but the route looks for it in {own}',
  },
};
