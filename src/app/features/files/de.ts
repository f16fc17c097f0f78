import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'offer.extraction.step':
    '{n, plural, one {Nur das Manifest behalten} other {Nur # Manifeste behalten}}',
  'offer.repair.step': '{n, plural, one {# Zeichen korrigieren} other {# Zeichen korrigieren}}',
  'offer.json.step': 'In YAML umwandeln',
  'offer.clean.step':
    '{n, plural, one {# vom Cluster gesetztes Feld entfernen} other {# vom Cluster gesetzte Felder entfernen}}',
  'offer.pasted.step': 'Meldung eines Clusters entfernen',
  'offer.chart.step': 'das Chart {name} härten',
  'denial.open.name': 'Einstellung öffnen: {title}',
  'denial.open': 'Einstellung öffnen',
};
