import type { RuleLabels } from '../../rule/rule.ts';
import type { missingServiceAccount } from './rule.ts';

export const de: RuleLabels<typeof missingServiceAccount> = {
  title: 'Dienstkonto des Pods definieren',
  fixTitle: 'Das Dienstkonto in die Datei aufnehmen',
  failsIf: 'wenn Helm oder ein Operator das Konto verwaltet',
  messages: {
    'not-found': 'Nennt das Konto {account}, das in diesen Dateien fehlt',
    'other-namespace':
      'Das Dienstkonto {account} ist im Namespace {namespace}; ein Pod kann nur unter einem seines eigenen Namespace laufen',
  },
};
