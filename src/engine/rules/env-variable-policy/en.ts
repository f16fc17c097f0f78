import type { RuleLabels } from '../../rule/rule.ts';
import type { envVariablePolicy } from './rule.ts';

export const en: RuleLabels<typeof envVariablePolicy> = {
  title: 'Don’t use forbidden environment variables',
  fixTitle: 'Remove the variable from the container',
  failsIf: 'if the program needs the variable',
  messages: {
    forbidden: '{name} is forbidden by your policy',
  },
};
