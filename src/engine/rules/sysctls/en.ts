import type { RuleLabels } from '../../rule/rule.ts';
import type { sysctls } from './rule.ts';

export const en: RuleLabels<typeof sysctls> = {
  title: 'Change only safe sysctls',
  fixTitle: 'Remove the sysctls outside the safe list',
  failsIf: 'if the program is tuned for many connections',
  messages: {
    'forbidden-sysctl': 'Sets the sysctl {name}, which isn’t in the list of safe sysctls',
  },
};
