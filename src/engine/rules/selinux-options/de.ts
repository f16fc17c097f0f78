import type { RuleLabels } from '../../rule/rule.ts';
import type { selinuxOptions } from './rule.ts';

export const de: RuleLabels<typeof selinuxOptions> = {
  title: 'SELinux-Standardlabels beibehalten',
  fixTitle: 'Benutzer, Rolle und unbekannte Typen aus seLinuxOptions entfernen',
  failsIf: 'wenn das Programm für Dateien des Knotens seinen SELinux-Typ braucht',
  messages: {
    user: 'Ändert den SELinux-Benutzer in {value}',
    role: 'Ändert die SELinux-Rolle in {value}',
    type: 'Läuft mit dem SELinux-Typ {value}, der nicht für Container vorgesehen ist',
  },
};
