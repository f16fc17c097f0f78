import type { RuleLabels } from '../../rule/rule.ts';
import type { secretsInEnv } from './rule.ts';

export const en: RuleLabels<typeof secretsInEnv> = {
  title: 'Mount Secrets as files',
  fixTitle: 'Read the Secret from a file',
  messages: {
    variable: '{name} takes its value from the Secret {secret} as a variable',
    'all-keys': 'Takes every key of the Secret {secret} as a variable',
  },
};
