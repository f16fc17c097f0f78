import type { RuleLabels } from '../../rule/rule.ts';
import type { seccompProfile } from './rule.ts';

export const de: RuleLabels<typeof seccompProfile> = {
  title: 'Systemaufrufe filtern',
  undecided:
    'Der Pod läuft auf Windows-Knoten, die keine Systemaufrufe filtern. Löschen Sie `seccompProfile`, und legen Sie `os.name: windows` fest.',
  fixTitle: 'seccompProfile festlegen, normalerweise auf RuntimeDefault',
  failsIf: 'wenn das Programm seltene Systemaufrufe nutzt',
  messages: {
    unset: 'Systemaufrufe bleiben möglicherweise ungefiltert: seccompProfile ist nicht gesetzt',
    unconfined: 'Systemaufrufe bleiben ungefiltert: Der Typ von seccompProfile ist {type}',
  },
};
