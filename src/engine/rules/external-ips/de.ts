import type { RuleLabels } from '../../rule/rule.ts';
import type { externalIps } from './rule.ts';

export const de: RuleLabels<typeof externalIps> = {
  title: 'Keine externen Adressen beanspruchen',
  fixTitle: 'externalIPs entfernen',
  messages: {
    'external-ips':
      'Beansprucht {count, plural, one {eine Adresse} other {# Adressen}} ohne Prüfung: externalIPs ist gesetzt',
  },
};
