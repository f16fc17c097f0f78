import type { RuleLabels } from '../../rule/rule.ts';
import type { highUserAndGroupIds } from './rule.ts';

export const en: RuleLabels<typeof highUserAndGroupIds> = {
  title: 'Use user and group IDs above 10000',
  fixTitle: 'Replace low IDs with one above 10000',
  stays: {
    chosen:
      'The ID was set on purpose: files of the image or of a volume may belong to it. To replace it anyway, use the control of this setting.',
  },
  messages: {
    'low-user-id': 'User {id} may have an account on the node: runAsUser is not above 10000',
    'low-group-id': 'Group {id} may have members on the node: runAsGroup is not above 10000',
  },
};
