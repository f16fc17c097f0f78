import type { RuleLabels } from '../../rule/rule.ts';
import type { distinctProbes } from './rule.ts';

export const de: RuleLabels<typeof distinctProbes> = {
  title: 'Verschiedene Bereitschafts- und Livetests verwenden',
  fixTitle: 'Den failureThreshold des Livetests erhöhen',
  messages: {
    identical:
      'Beide Tests prüfen dasselbe: Nach {seconds} s ohne Erfolg startet der Container neu, bevor er sich erholen kann',
  },
};
