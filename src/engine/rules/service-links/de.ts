import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceLinks } from './rule.ts';

export const de: RuleLabels<typeof serviceLinks> = {
  title: 'Services nicht als Umgebungsvariablen einfügen',
  fixTitle: 'enableServiceLinks auf false setzen',
  failsIf: 'wenn das Programm Variablen von Services liest',
  messages: {
    unset: 'Jeder Service des Namespace wird zu Variablen: enableServiceLinks ist nicht gesetzt',
    enabled: 'Jeder Service des Namespace wird zu Variablen: enableServiceLinks ist true',
  },
};
