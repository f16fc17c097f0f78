import type { RuleLabels } from '../../rule/rule.ts';
import type { syncedSecretEnv } from './rule.ts';

export const en: RuleLabels<typeof syncedSecretEnv> = {
  title: 'Mount the class of a synced Secret',
  fixTitle: 'Add a volume of the class and its mount',
  messages: {
    'not-mounted':
      'Reads the Secret {secret}, which exists only while a pod mounts the SecretProviderClass {class}',
  },
};
