import type { RuleLabels } from '../../rule/rule.ts';
import type { nativeSecrets } from './rule.ts';

export const en: RuleLabels<typeof nativeSecrets> = {
  title: 'Keep secret values in Key Vault',
  fixTitle: 'Move the values to Azure Key Vault',
  messages: {
    encoded:
      'Contains {count, plural, one {one value} other {# values}} in base64, which isn’t encryption',
    plain: 'Contains {count, plural, one {one value} other {# values}} in plain text',
  },
};
