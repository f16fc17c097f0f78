import type { RuleLabels } from '../../rule/rule.ts';
import type { apparmorProfile } from './rule.ts';

export const de: RuleLabels<typeof apparmorProfile> = {
  title: 'AppArmor nicht abschalten',
  undecided:
    'Der Pod läuft auf Windows-Knoten, die kein AppArmor haben. Löschen Sie `appArmorProfile`, und legen Sie `os.name: windows` fest. Pod Security hat hier dann nichts mehr abzulehnen.',
  fixTitle: 'appArmorProfile festlegen, normalerweise auf RuntimeDefault',
  failsIf: 'wenn das Programm Dateisysteme einbindet oder ein Knoten kein AppArmor hat',
  messages: {
    unconfined: 'AppArmor ist abgeschaltet: Der Typ von appArmorProfile ist {type}',
    annotation:
      'Die AppArmor-Annotation des Containers {container} lautet {profile}; Baseline verbietet das',
  },
};
