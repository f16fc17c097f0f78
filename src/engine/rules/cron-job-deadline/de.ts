import type { RuleLabels } from '../../rule/rule.ts';
import type { cronJobDeadline } from './rule.ts';

export const de: RuleLabels<typeof cronJobDeadline> = {
  title: 'Startfrist festlegen',
  fixTitle: 'startingDeadlineSeconds festlegen',
  messages: {
    unset: 'Ein verpasster Lauf kann jederzeit starten: startingDeadlineSeconds ist nicht gesetzt',
    'too-short':
      'Läufe starten womöglich nie: startingDeadlineSeconds ist {seconds}, und der Controller prüft alle 10 s',
  },
};
