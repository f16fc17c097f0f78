import type { RuleLabels } from '../../rule/rule.ts';
import type { livenessProbes } from './rule.ts';

export const de: RuleLabels<typeof livenessProbes> = {
  title: 'Container mit einem Livetest versehen',
  fixTitle: 'Einen zum Programm passenden Livetest ergänzen',
  messages: {
    unset: 'Ein hängender Container wird nicht neu gestartet: livenessProbe ist nicht gesetzt',
  },
};
