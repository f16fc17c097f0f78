import type { RuleLabels } from '../../rule/rule.ts';
import type { sharedServiceAccount } from './rule.ts';

export const de: RuleLabels<typeof sharedServiceAccount> = {
  title: 'Dienstkonten nicht gemeinsam verwenden',
  fixTitle: 'Für jede Anwendung ein Konto anlegen',
  messages: {
    shared: 'Teilt sich das Konto {account} mit einer anderen Anwendung, {other}',
  },
};
