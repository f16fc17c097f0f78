import type { RuleLabels } from '../../rule/rule.ts';
import type { secretRotation } from './rule.ts';

export const en: RuleLabels<typeof secretRotation> = {
  title: 'Allow rotation of vault secrets',
  fixTitle: 'Take the newest version',
  failsIf: 'if old data needs the old key',
  messages: {
    'pinned-version': 'Pins one version of {name}, so that a rotation in the vault never arrives',
    'sub-path': 'The file at {path} is bound by a subPath and never changes while the pod runs',
  },
};
