import type { RuleLabels } from '../../rule/rule.ts';
import type { labelValues } from './rule.ts';

export const de: RuleLabels<typeof labelValues> = {
  title: 'Gültige Bezeichnungen verwenden',
  fixTitle: 'Eine gültige Bezeichnung eintragen',
  messages: {
    key: 'Kubernetes weist den Schlüssel {key} ab: Er ist für eine Bezeichnung nicht zulässig',
    value: 'Kubernetes weist den Wert von {key} ab: Er ist für eine Bezeichnung nicht zulässig',
  },
};
