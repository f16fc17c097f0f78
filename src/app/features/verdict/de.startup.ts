import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'verdict.label': 'Urteil der Pod Security Standards',
  'verdict.baseline': 'Baseline',
  'verdict.restricted': 'Restricted',
  'verdict.passes': 'bestanden',
  'verdict.left': '{n, number} offen',
  'verdict.unknown': '{n, number} unbekannt',
  'verdict.waived': '{n, number} unterdrückt',
  'verdict.not-whole': 'nicht vollständig',
  'verdict.none': 'kein Pod',
  'verdict.not-judged': 'nicht beurteilt',
  'verdict.reading': 'wird gelesen',
  'verdict.filter': '{level} {state}: nur diese Befunde zeigen',
  'verdict.gauge': '{level}: {passed, number} von {total, number} Prüfungen bestanden',
  'verdict.gauge.none': '{level}: {total, number} Prüfungen, noch keine beurteilt',
  'verdict.target': 'Ziel {profile}: {met, number} von {n, number} anwendbaren Regeln erfüllt',
  'verdict.sign.passes': 'erfüllt',
  'verdict.sign.fails': 'offen',
  'verdict.sign.not-applicable': 'nicht anwendbar',
  'verdict.sign.waived': 'unterdrückt',
  'verdict.sign.unknown': 'unbekannt',
  'verdict.check.passes': '{title}: bestanden',
  'verdict.check.fails':
    '{title}: {total, plural, one {nicht bestanden} other {in {n, number} von # Workloads nicht bestanden}}',
  'verdict.check.unknown': '{title}: noch nicht bekannt',
  'verdict.workloads':
    '{n, plural, one {1 Workload} other {# Workloads}} gegen die Pod Security Standards {version} geprüft',
  'verdict.pinned':
    '· {n, number} davon gegen {version}, wie {n, plural, one {sein Namespace} other {ihr Namespace}} in dieser Datei bestimmt',
  'verdict.unreadable':
    '{n, plural, one {1 Dokument ist nicht lesbar} other {# Dokumente sind nicht lesbar}}, daher ist das Urteil unvollständig',
  'verdict.unrendered':
    '{n, plural, one {1 Dokument enthält} other {# Dokumente enthalten}} nur einen Teil eines Pods (Vorlage, Patch oder benutzerdefinierte Ressource): Beurteilt werden erst die fertigen Pods',
  'verdict.unjudged':
    '{n, plural, one {1 Dokument wurde} other {# Dokumente wurden}} nicht oder nur zum Teil beurteilt',
  'verdict.no-workload': 'In diesem Text gibt es keinen Pod zu beurteilen',
  'verdict.say.passes': '{level} bestanden.',
  'verdict.say.left': '{level}: {n, number} offen.',
  'admission.open': 'Was Pod Security Admission sagt: {level}',
  'admission.title': 'Wie kubectl es ausgibt',
  'admission.text':
    'Die Meldung von Pod Security Admission. Sie lehnt nur Pods ab. Bei anderen Arten warnt sie und lehnt deren Pods später ab.',
  'admission.copy': '{n, plural, one {Meldung kopieren} other {Alle # Meldungen kopieren}}',
  'verdict.fix':
    '{n, plural, =0 {Risikoarme Korrekturen anwenden} one {1 risikoarme Korrektur anwenden} other {# risikoarme Korrekturen anwenden}}',
  'verdict.fix.working': 'Die Korrekturen werden vorbereitet …',
  'verdict.fix.locked': 'Die Datei lässt sich noch nicht bearbeiten',
  'verdict.fix.reading': 'Der Text wird gerade gelesen',
};
