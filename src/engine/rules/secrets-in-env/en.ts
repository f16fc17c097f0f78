import type { RuleLabels } from '../../rule/rule.ts';
import type { secretsInEnv } from './rule.ts';

export const en: RuleLabels<typeof secretsInEnv> = {
  title: 'Mount Secrets as files',
  fixTitle: 'Read the Secret from a file',
  messages: {
    variable: 'The variable {name} gets its value from the Secret {secret}',
    'all-keys': 'Every key of the Secret {secret} becomes a variable',
  },
};
