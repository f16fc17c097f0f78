import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentitySettings } from './rule.ts';

export const de: RuleLabels<typeof workloadIdentitySettings> = {
  title: 'Gültige Annotationen für Workloadidentitäten verwenden',
  fixTitle: 'Die Identitätseinstellungen korrigieren',
  messages: {
    type: 'Der API-Server lehnt dies ab: Die Annotation {annotation} muss eine Zeichenfolge sein, "{value}" in Anführungszeichen',
    'label-on-account':
      'Bewirkt nichts: azure.workload.identity/use ist ein Label von Pods, nicht ihres Kontos',
    'of-pods': 'Bewirkt bei einem Konto nichts: {annotation} ist eine Annotation von Pods',
    'of-accounts': 'Bewirkt bei Pods nichts: {annotation} ist eine Annotation ihres Dienstkontos',
    'above-template': 'Bewirkt hier nichts: {annotation} gehört in die Podvorlage',
    expiration:
      'Der Webhook lehnt die Pods ab: {value} ist keine Anzahl von Sekunden zwischen 3600 und 86400',
    'skip-commas': 'Nimmt keinen Container aus: Die Namen müssen durch Semikolons getrennt sein',
    'skip-unknown': 'Nimmt nichts aus: Der Pod hat keinen Container {container}',
    'no-tenant': 'Ist keine Mandanten-ID: {value} ist weder eine GUID noch eine Domäne',
    'no-port': '{value} ist kein Port zwischen 1 und 65535',
  },
};
