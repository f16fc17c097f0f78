import type { RuleLabels } from '../../rule/rule.ts';
import type { sysctls } from './rule.ts';

export const de: RuleLabels<typeof sysctls> = {
  title: 'Nur sichere Sysctls ändern',
  fixTitle: 'Sysctls außerhalb der sicheren Liste entfernen',
  failsIf: 'wenn das Programm auf viele Verbindungen abgestimmt ist',
  messages: {
    'forbidden-sysctl': 'Setzt das Sysctl {name}, das nicht in der Liste der sicheren Sysctls ist',
  },
};
