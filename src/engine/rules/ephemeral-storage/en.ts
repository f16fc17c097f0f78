import type { RuleLabels } from '../../rule/rule.ts';
import type { ephemeralStorage } from './rule.ts';

export const en: RuleLabels<typeof ephemeralStorage> = {
  title: 'Limit the disk space of containers',
  fixTitle: 'Set a limit for ephemeral-storage',
  messages: {
    missing: 'May fill the disk of the node: resources.limits.ephemeral-storage is not set',
    'request-only':
      'May fill the disk of the node: ephemeral storage is requested, but not limited',
    zero: 'May fill the disk of the node: a limit of 0 for ephemeral storage means no limit',
  },
};
