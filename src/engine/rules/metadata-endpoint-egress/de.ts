import type { RuleLabels } from '../../rule/rule.ts';
import type { metadataEndpointEgress } from './rule.ts';

export const de: RuleLabels<typeof metadataEndpointEgress> = {
  title: 'Metadatenendpunkt für Pods blockieren',
  fixTitle: '169.254.169.254 aus dem Bereich ausnehmen',
  failsIf: 'wenn sich das Programm als Knoten anmeldet',
  messages: {
    'open-range': 'Der Adressbereich enthält den Metadatenendpunkt 169.254.169.254',
    'any-destination':
      'Die Regel nennt kein Ziel und schließt damit den Metadatenendpunkt 169.254.169.254 ein',
    'endpoint-allowed':
      'Die Regel erlaubt den Pods den Zugriff auf den Metadatenendpunkt 169.254.169.254',
  },
};
