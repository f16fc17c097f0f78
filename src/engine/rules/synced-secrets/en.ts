import type { RuleLabels } from '../../rule/rule.ts';
import type { syncedSecrets } from './rule.ts';

export const en: RuleLabels<typeof syncedSecrets> = {
  title: 'Keep Key Vault’s values out of Secrets',
  fixTitle: 'Use the alias',
  messages: {
    'unknown-object': '{name} isn’t a file of the mount: if an object has an alias, use the alias',
    'missing-key': 'A Secret of the type {type} needs the key {key}, and isn’t created without it',
    copied: 'Copies the values to the Secret {name}, which is in the cluster’s database',
  },
};
