import type { RuleLabels } from '../../rule/rule.ts';
import type { cronJobDeadline } from './rule.ts';

export const en: RuleLabels<typeof cronJobDeadline> = {
  title: 'Set a starting deadline',
  fixTitle: 'Set startingDeadlineSeconds',
  messages: {
    unset: 'A missed run can start at any time: startingDeadlineSeconds is not set',
    'too-short':
      'Runs may never start: startingDeadlineSeconds is {seconds}, and the controller checks every 10 s',
  },
};
