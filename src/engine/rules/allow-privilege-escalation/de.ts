import type { RuleLabels } from '../../rule/rule.ts';
import type { allowPrivilegeEscalation } from './rule.ts';

export const de: RuleLabels<typeof allowPrivilegeEscalation> = {
  title: 'Berechtigungsausweitung blockieren',
  undecided:
    'Kubernetes lehnt `allowPrivilegeEscalation: false` in einem Container ab, der privilegiert ist oder `CAP_SYS_ADMIN` hat. Ändern Sie das zuerst.',
  fixTitle: 'allowPrivilegeEscalation auf false setzen',
  failsIf: 'wenn das Programm sudo, su oder eine Dateifunktion (setcap) nutzt',
  messages: {
    unset: 'Berechtigungen können ausgeweitet werden: allowPrivilegeEscalation ist nicht gesetzt',
    allowed: 'Berechtigungsausweitung ist erlaubt: allowPrivilegeEscalation ist true',
    'forced-by-privileged':
      'Berechtigungsausweitung lässt sich nicht blockieren, solange privileged true ist',
    'forced-by-sys-admin':
      'Berechtigungsausweitung lässt sich nicht blockieren, solange CAP_SYS_ADMIN hinzugefügt ist',
  },
};
