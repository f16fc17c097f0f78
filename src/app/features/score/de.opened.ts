import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'score.panel.title': 'Warum {value}?',
  'score.panel.lead':
    'Von 100 zieht jede Regel einmal die Punkte ihres schwersten Befunds ab. Eine Korrektur senkt die Punktzahl nie.',
  'score.panel.because': 'Gründe für die Stufe „{band}“:',
  'score.panel.because.first': '{reason}: {first}',
  'score.panel.bands': 'Stufen der Punktzahl: {bands}.',
  'score.panel.band': '{band} ({from} bis {to})',
  'score.panel.weakest':
    'Die Punktzahl einer Datei ist die ihres schwächsten Workloads. Wählen Sie einen anderen Workload aus, um dessen Punktzahl zu sehen.',
  'score.panel.stale': 'Das ist die Punktzahl des letzten gültigen Texts.',
  'score.panel.partial':
    '{n, plural, one {# Dokument lässt sich nicht beurteilen und ist} other {# Dokumente lassen sich nicht beurteilen und sind}} in dieser Punktzahl nicht enthalten.',
  'score.panel.workload': 'Workload',
  'score.panel.option': '{name}: {value}',
  'score.panel.rule': 'Regel',
  'score.panel.points': 'Punkte',
  'score.panel.start': 'Beginn',
  'score.panel.minus': '−{points}',
  'score.panel.plus': '+{points}',
  'score.panel.cap': 'Höchstens {most}',
  'score.panel.cap.why': '{reason}. Ein Angreifer braucht kaum mehr.',
  'score.panel.cap.idle': 'Die Punktzahl liegt nicht darüber.',
  'score.panel.floor': 'Nicht unter 0',
  'score.panel.floor.why': 'Die Abzüge übersteigen 100 Punkte.',
  'score.panel.sum': 'Punktzahl',
  'score.panel.none': 'Kein Befund zieht Punkte ab.',
  'score.panel.not': 'Was nicht zählt',
  'score.panel.not.suppressed':
    'Unterdrückte Befunde{n, plural, =0 {, hier keine} other {, hier #}}: Eine Unterdrückung mit Begründung schließt sie aus. Die Urteile ändern sich nicht.',
  'score.panel.not.unscored':
    'Ressourcen, Verfügbarkeit und Metadaten{n, plural, =0 {} one {, hier # Befund} other {, hier # Befunde}}: Sie betreffen, wie gut ein Pod läuft, nicht, wie ihn ein Angreifer missbrauchen kann.',
  'score.panel.not.info':
    '{n, plural, one {# Befund} other {# Befunde}} mit dem Schweregrad Hinweis.',
  'score.panel.not.asked':
    'Regeln, die das Ziel „{profile}“ nicht verlangt. Punktzahlen zweier Ziele sind nicht vergleichbar.',
  'score.panel.table':
    'Punkte: kritisch {critical}, hoch {high}, mittel {medium}, niedrig {low}. Die ganze Tabelle mit allen Obergrenzen steht in der Datei docs/score.md im Quellcode von Podsmith.',
};
