import type { RuleLabels } from '../../rule/rule.ts';
import type { probeTiming } from './rule.ts';

export const de: RuleLabels<typeof probeTiming> = {
  title: 'Zeitwerte der Tests ausdrücklich angeben',
  fixTitle: 'Die Standardwerte in die Tests schreiben',
  messages: {
    unset: '{probe} überlässt {fields} den Standardwerten',
  },
};
