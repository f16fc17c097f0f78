import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'editor.label': 'Manifest {name}',
  'editor.empty': 'Fügen Sie hier ein Manifest ein, oder schreiben Sie eines.',
  'editor.plain.note': 'Ein einfaches Textfeld für kleine Bildschirme.',
  'editor.plain.full': 'Trotzdem den vollständigen Editor verwenden',
  'editor.plain.failed':
    'Der vollständige Editor konnte nicht geladen werden. Sie können in diesem Feld schreiben, ohne Farben und Markierungen.',
  'editor.plain.again': 'Erneut versuchen',
};
