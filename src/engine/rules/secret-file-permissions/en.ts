import type { RuleLabels } from '../../rule/rule.ts';
import type { secretFilePermissions } from './rule.ts';

export const en: RuleLabels<typeof secretFilePermissions> = {
  title: 'Make secret files readable for the container',
  fixTitle: 'Set filePermission to 0444',
  messages: {
    locked:
      'With the mode {mode} only root can read the file {file}, and the pod doesn’t run as root',
  },
};
