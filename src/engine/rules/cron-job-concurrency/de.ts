import type { RuleLabels } from '../../rule/rule.ts';
import type { cronJobConcurrency } from './rule.ts';

export const de: RuleLabels<typeof cronJobConcurrency> = {
  title: 'Richtlinie für gleichzeitige Läufe festlegen',
  fixTitle: 'concurrencyPolicy auf Forbid setzen',
  failsIf: 'wenn Läufe hängen oder sich überschneiden müssen',
  messages: {
    unset: 'Läufe können sich überschneiden: concurrencyPolicy ist nicht gesetzt',
  },
};
