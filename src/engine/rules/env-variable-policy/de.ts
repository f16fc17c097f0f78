import type { RuleLabels } from '../../rule/rule.ts';
import type { envVariablePolicy } from './rule.ts';

export const de: RuleLabels<typeof envVariablePolicy> = {
  title: 'Keine verbotenen Umgebungsvariablen verwenden',
  fixTitle: 'Die Variable aus dem Container entfernen',
  failsIf: 'wenn das Programm die Variable braucht',
  messages: {
    forbidden: '{name} ist durch Ihre Richtlinie verboten',
  },
};
