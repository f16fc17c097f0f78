import type { RuleLabels } from '../../rule/rule.ts';
import type { secretFilePermissions } from './rule.ts';

export const en: RuleLabels<typeof secretFilePermissions> = {
  title: 'Let the container read its secret files',
  fixTitle: 'Set filePermission to 0444',
  messages: {
    locked:
      'With the mode {mode} only root can read the file {file}, and the pod does not run as root',
  },
};
