import type { RuleLabels } from '../../rule/rule.ts';
import type { externalIps } from './rule.ts';

export const de: RuleLabels<typeof externalIps> = {
  title: 'Keine externen IP-Adressen festlegen',
  fixTitle: 'Die Adressen entfernen',
  failsIf: 'wenn Clients diese Adressen aufrufen',
  messages: {
    'external-ips':
      'Beansprucht {count, plural, one {eine Adresse} other {# Adressen}} ohne Prüfung: externalIPs ist gesetzt',
    'wire-server':
      'Führt zu 168.63.129.16, wo Azure-Knoten ihre Anmeldeinformationen erhalten: AKS Automatic lehnt dieses {field} ab',
    'wire-server-endpoint':
      'Führt zu 168.63.129.16, wo Azure-Knoten ihre Anmeldeinformationen erhalten',
  },
};
