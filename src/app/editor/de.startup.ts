import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'editor.label': 'Manifest {name}',
  'editor.empty': 'Fügen Sie hier ein Manifest ein, oder schreiben Sie eines.',
  'editor.fix.everywhere': '{title}, in allen Containern',
  'editor.next': 'Zum nächsten Befund',
  'editor.previous': 'Zum vorherigen Befund',
  'editor.leave': 'Editor mit Tab verlassen',
  'editor.tab': 'Editor mit Tab verlassen oder wieder einrücken',
  'editor.position': 'Zeile {line}, Spalte {column}',
  'editor.valid': 'YAML gültig',
  'editor.broken': 'YAML fehlerhaft',
  'editor.refused': 'YAML gültig, aber für Kubernetes nicht lesbar',
  'editor.hint.fix': 'beheben',
  'editor.hint.next': 'nächster Befund',
  'editor.hint.then': 'dann',
  'editor.hint.leave': 'verlassen',
  'editor.hint.leaving': 'Tab verlässt jetzt den Editor',
  'editor.plain.note': 'Ein einfaches Textfeld für kleine Bildschirme.',
  'editor.plain.full': 'Trotzdem den vollständigen Editor verwenden',
  'editor.plain.failed':
    'Der vollständige Editor konnte nicht geladen werden. Sie können in diesem Feld schreiben, ohne Farben und Markierungen.',
  'editor.plain.again': 'Erneut versuchen',
};
