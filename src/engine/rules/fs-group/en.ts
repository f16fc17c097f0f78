import type { RuleLabels } from '../../rule/rule.ts';
import type { fsGroup } from './rule.ts';

export const en: RuleLabels<typeof fsGroup> = {
  title: 'Set a non-root group for volumes',
  fixTitle: 'Set fsGroup to a non-root group',
  messages: {
    'unset-volume': 'Volume {volume} may not be writable for the non-root user: fsGroup is not set',
    root: 'Volumes belong to the root group: fsGroup is 0',
    'supplemental-root': 'The pod joins the root group: supplementalGroups lists 0',
  },
};
