import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'shortcuts.search': 'Einstellung suchen',

  'shortcuts.title': 'Tastenkürzel',
  'shortcuts.save': 'Manifest speichern oder herunterladen',
  'shortcuts.panes': 'Nächster Bereich, voriger Bereich',
  'shortcuts.paste': 'Manifest einfügen (außerhalb von Feldern und Editor)',
  'shortcuts.fix': 'Befund am Cursor beheben (im Editor)',
  'shortcuts.explain': 'Stelle am Cursor erklären (im Editor)',
  'shortcuts.next': 'Nächster Befund, voriger Befund (im Editor)',
  'shortcuts.leave': 'Den Editor verlassen',
  'shortcuts.list': 'Diese Liste',
  'shortcuts.question': '? und / als einzelne Tasten verwenden',
  'shortcuts.or': 'oder',
  'shortcuts.then': 'dann',

  'key.shift': 'Umschalt',
  'key.enter': 'Eingabe',
};
