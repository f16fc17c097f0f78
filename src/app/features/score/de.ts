import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'score.label': 'Punktzahl',
  'score.of': 'von 100',
  'score.none': 'keine Punktzahl',
  'score.band.weak': 'Schwach',
  'score.band.partly-hardened': 'Teilweise gehärtet',
  'score.band.mostly-hardened': 'Weitgehend gehärtet',
  'score.band.hardened': 'Gehärtet',
  'score.band.because': '{band}: {reasons}',
  'score.because.rejected':
    'die Punktzahl zählt nicht, solange Kubernetes {n, plural, one {# Objekt} other {# Objekte}} ablehnt',
  'score.because.credential':
    '{n, plural, one {# Stelle} other {# Stellen}} mit Anmeldeinformationen im Klartext',
  'score.because.baseline': 'Baseline nicht bestanden',
  'score.because.restricted': 'Restricted nicht bestanden',
  'score.because.finding':
    '{n, plural, one {# Befund} other {# Befunde}} mit dem Schweregrad Kritisch oder Hoch',
  'score.because.target':
    '{n, plural, one {# Regel} other {# Regeln}} des Ziels nicht erfüllt{suppressed, plural, =0 {} other {, davon # unterdrückt}}',
  'score.because.suppressed': 'die Punktzahl ist {value} ohne Unterdrückungen',
  'score.line':
    '{value} von 100{n, plural, =0 {} other {, # unterdrückt}}{confirm, plural, =0 {} one {, # Wert zu bestätigen} other {, # Werte zu bestätigen}}{workloads, plural, =1 {} other {, die niedrigste von # Workloads}} · {band}',
  'score.beside': '{value}, {n, number} unterdrückt',
  'score.suppressed': '{n, number} unterdrückt',
  'score.confirm': '{n, plural, one {# Wert zu bestätigen} other {# Werte zu bestätigen}}',
  'score.state.stale': 'letzter gültiger Stand',
  'score.state.partial': 'nur ein Teil',
  'score.state.unreadable': 'nicht lesbar',
  'score.state.unrendered': 'Punktzahl erst nach dem Rendern',
  'score.state.no-pod': 'kein Pod',
  'score.state.unjudged': 'nicht beurteilt',
  'score.state.reading': 'wird gelesen',
  'score.why': 'Warum {value}?',

  'score.target': 'Ziel',
  'score.gauge.target':
    '{level}: {passed, number} von {total, number} Regeln erfüllt{waits, plural, =0 {} one {, # wartet auf andere Regeln} other {, # warten auf andere Regeln}}{waived, plural, =0 {} other {, # unterdrückt}}{unknown, plural, =0 {} other {, # unbekannt}}{idle, plural, =0 {} other {, # nicht anwendbar}}',
  'score.gauge.target.none': '{level}: {total, number} Regeln, noch nicht alle beurteilt',
  'score.rule.passes': '{title}: erfüllt',
  'score.rule.fails':
    '{title}: {total, plural, one {offen} other {in {n, number} von # Objekten offen}}',
  'score.rule.waits': '{title}: offen, bis andere Regeln erfüllt sind',
  'score.rule.waived': '{title}: unterdrückt',
  'score.rule.not-applicable': '{title}: nicht anwendbar',
  'score.rule.unknown': '{title}: unbekannt',
  'score.step.passes':
    '{title}: {met, number} von {total, number} {total, plural, one {Regel} other {Regeln}} erfüllt',
  'score.step.fails': '{title}: {n, number} von {total, number} Regeln offen',
  'score.step.waits':
    '{title}: {n, number} von {total, number} Regeln offen, bis andere erfüllt sind',
  'score.step.not-applicable': '{title}: keine Regel anwendbar',
  'score.step.waived': '{title}: einige Regeln sind unterdrückt',
  'score.step.unknown': '{title}: nicht alle Regeln lassen sich beurteilen',

  'score.next': 'Bester nächster Schritt',
  'score.next.reading': 'Wird ermittelt',
  'score.next.points': '+{points}',
  'score.next.passes.baseline': 'Baseline bestanden',
  'score.next.passes.restricted': 'Restricted bestanden',
  'score.next.checks':
    '{n, plural, one {# Prüfung weniger schlägt fehl} other {# Prüfungen weniger schlagen fehl}}',
  'score.next.cap': 'noch keine Punkte: Andere Befunde begrenzen die Punktzahl',
  'score.next.too-long': 'Nicht ermittelt, weil der Text zu lang ist',
  'score.next.done': 'Für dieses Ziel ist nichts mehr zu beheben',
  'score.next.done-in-part': 'Im beurteilten Teil ist nichts mehr zu beheben',
  'score.next.by-hand': 'keine automatische Korrektur',
  'score.next.pointless': 'bringt keine Punkte',
  'score.next.not-asked': 'nicht Teil dieses Ziels',
  'score.next.relaxes': 'lockert Prüfungen von Pod Security',
  'score.points': '{n, plural, one {# Punkt möglich} other {# Punkte möglich}}',

  'score.say': 'Punktzahl: {score} von 100.',
};
