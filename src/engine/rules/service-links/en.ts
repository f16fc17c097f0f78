import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceLinks } from './rule.ts';

export const en: RuleLabels<typeof serviceLinks> = {
  title: 'Don’t inject Services as variables',
  fixTitle: 'Set enableServiceLinks to false',
  failsIf: 'if the program reads the variables of Services',
  messages: {
    unset: 'Every Service of the namespace becomes variables: enableServiceLinks is not set',
    enabled: 'Every Service of the namespace becomes variables: enableServiceLinks is true',
  },
};
