import type { RuleLabels } from '../../rule/rule.ts';
import type { unmountedSecretProviderClass } from './rule.ts';

export const en: RuleLabels<typeof unmountedSecretProviderClass> = {
  title: 'Mount classes that create Secrets',
  fixTitle: 'Mount the class',
  messages: {
    unmounted: 'No pod in these files mounts the class {name}, so its Secrets aren’t created',
  },
};
