import type { RuleLabels } from '../../rule/rule.ts';
import type { sharedServiceAccount } from './rule.ts';

export const de: RuleLabels<typeof sharedServiceAccount> = {
  title: 'Jeder Anwendung ein eigenes Konto geben',
  fixTitle: 'Für jede Anwendung ein Konto anlegen',
  messages: {
    shared: 'Teilt das Konto {account} mit einer anderen Anwendung, {other}',
  },
};
