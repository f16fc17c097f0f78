import type { RuleLabels } from '../../rule/rule.ts';
import type { secretRotation } from './rule.ts';

export const en: RuleLabels<typeof secretRotation> = {
  title: 'Allow rotation of vault secrets',
  fixTitle: 'Use the latest version',
  failsIf: 'if old data needs the old key',
  messages: {
    'pinned-version': 'Pins one version of {name}, so a rotation in the vault has no effect',
    'sub-path': 'The file at {path} uses a subPath, so it never changes while the pod runs',
  },
};
