import type { RuleLabels } from '../../rule/rule.ts';
import type { cronJobDeadline } from './rule.ts';

export const de: RuleLabels<typeof cronJobDeadline> = {
  title: 'Eine Frist für den Start setzen',
  fixTitle: 'Einen Wert für startingDeadlineSeconds festlegen',
  messages: {
    unset:
      'Ein verpasster Lauf startet zu beliebiger Stunde: startingDeadlineSeconds ist nicht gesetzt',
    'too-short':
      'Läufe starten womöglich nie: startingDeadlineSeconds ist {seconds}, und der Controller sieht alle 10 s nach',
  },
};
