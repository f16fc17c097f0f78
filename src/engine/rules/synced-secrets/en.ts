import type { RuleLabels } from '../../rule/rule.ts';
import type { syncedSecrets } from './rule.ts';

export const en: RuleLabels<typeof syncedSecrets> = {
  title: 'Keep Key Vault’s values out of Secrets',
  fixTitle: 'Name the alias',
  messages: {
    'unknown-object':
      '{name} is no file of the mount: an object is named by its alias, where it has one',
    'missing-key': 'A Secret of the type {type} needs the key {key}, and is not written without it',
    copied: 'Copies the values into the Secret {name}, and so into the cluster’s database',
  },
};
