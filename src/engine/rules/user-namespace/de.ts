import type { RuleLabels } from '../../rule/rule.ts';
import type { userNamespace } from './rule.ts';

export const de: RuleLabels<typeof userNamespace> = {
  title: 'In einem Benutzernamespace ausführen',
  fixTitle: 'hostUsers auf false setzen',
  failsIf: 'wenn ein Volume Benutzer-IDs nicht zuordnen kann',
  messages: {
    unset: 'Benutzer des Pods sind Benutzer des Knotens: hostUsers ist nicht gesetzt',
    'users-of-the-node': 'Benutzer des Pods sind Benutzer des Knotens: hostUsers ist true',
  },
};
