import type { RuleLabels } from '../../rule/rule.ts';
import type { imagePullSecrets } from './rule.ts';

export const en: RuleLabels<typeof imagePullSecrets> = {
  title: 'Set image pull secrets',
  fixTitle: 'Name the Secret in imagePullSecrets',
  messages: {
    missing: 'Images are from {registry}, but the pod has no Secret to sign in there',
  },
};
