import type { RuleLabels } from '../../rule/rule.ts';
import type { readinessProbes } from './rule.ts';

export const de: RuleLabels<typeof readinessProbes> = {
  title: 'Container mit einem Bereitschaftstest versehen',
  fixTitle: 'Einen zum Programm passenden Bereitschaftstest ergänzen',
  messages: {
    unset: 'Gilt gleich nach dem Start als bereit: readinessProbe ist nicht gesetzt',
    'unset-behind-service':
      'Der Service {service} sendet schon beim Start an diesen Pod: readinessProbe ist nicht gesetzt',
  },
};
