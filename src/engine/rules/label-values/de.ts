import type { RuleLabels } from '../../rule/rule.ts';
import type { labelValues } from './rule.ts';

export const de: RuleLabels<typeof labelValues> = {
  title: 'Gültige Labels verwenden',
  fixTitle: 'Ein gültiges Label eintragen',
  messages: {
    key: 'Kubernetes lehnt den Schlüssel {key} ab: Er ist für ein Label nicht zulässig',
    value: 'Kubernetes lehnt den Wert von {key} ab: Er ist für ein Label nicht zulässig',
  },
};
