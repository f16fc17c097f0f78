import type { RuleLabels } from '../../rule/rule.ts';
import type { duplicateEnv } from './rule.ts';

export const de: RuleLabels<typeof duplicateEnv> = {
  title: 'Jede Umgebungsvariable nur einmal festlegen',
  fixTitle: 'Den früheren Eintrag entfernen',
  messages: {
    duplicate:
      'Die Variable {name} wird weiter unten noch einmal festgelegt, und dieser Wert hat Vorrang',
  },
};
