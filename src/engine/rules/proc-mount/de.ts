import type { RuleLabels } from '../../rule/rule.ts';
import type { procMount } from './rule.ts';

export const de: RuleLabels<typeof procMount> = {
  title: '/proc maskiert lassen',
  fixTitle: 'procMount entfernen',
  failsIf: 'wenn das Programm selbst Container startet',
  messages: {
    'proc-mount': 'Sieht das unmaskierte /proc des Kernels: procMount ist „{value}“',
    'proc-mount-in-user-namespace':
      'Sieht mehr von /proc als üblich, wenn auch in einem Benutzernamespace: procMount ist „{value}“',
  },
};
