import type { RuleLabels } from '../../rule/rule.ts';
import type { apparmorProfile } from './rule.ts';

export const de: RuleLabels<typeof apparmorProfile> = {
  title: 'Mit AppArmor einschränken',
  undecided:
    'Der Pod läuft auf Windows-Knoten, die kein AppArmor kennen. Entfernen Sie `appArmorProfile` von Hand, und setzen Sie `os.name: windows`: Dann hat Pod Security hier nichts mehr zu beanstanden.',
  fixTitle: 'appArmorProfile auf RuntimeDefault setzen',
  failsIf: 'wenn das Programm Dateisysteme einhängt oder ein Knoten kein AppArmor hat',
  messages: {
    unconfined: 'AppArmor schränkt nicht ein: Der Typ von appArmorProfile ist {type}',
    annotation:
      'Die AppArmor-Annotation des Containers {container} lautet {profile}; Baseline verbietet das',
  },
};
