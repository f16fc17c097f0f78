import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'search.open': 'Einstellung suchen',
  'search.short': 'Suchen',
  'search.field': 'Nach Einstellungen suchen',
  'search.placeholder': 'Name, Feld, Regel oder Wort',
  'search.results': 'Gefundene Einstellungen',
  'search.commands': 'Befehle',
  'command.undo': 'Rückgängig machen',
  'command.redo': 'Wiederholen',
  'search.here': 'In dieser Datei',
  'search.absent': 'Für diese Datei nicht anwendbar',
  'search.not-asked': 'Nicht Teil des Ziels „{profile}“',
  'search.not-asked.about':
    'Das Ziel verlangt diese nicht. Wählen Sie eine aus, um das Ziel zu ändern.',
  'search.none': 'Keine Einstellung gefunden',
  'search.none.text': 'Versuchen Sie ein Feld wie runAsUser oder ein Wort wie root.',
  'search.state.on': 'gesetzt',
  'search.state.inherited': 'geerbt',
  'search.state.default': 'keine Änderung nötig',
  'search.state.unset': 'fehlt',
  'search.state.explicit': 'falsch gesetzt',
  'search.state.mixed': 'teilweise gesetzt',
  'search.state.unknown': 'unbekannt',
  'search.state.not-applicable': 'nicht anwendbar',
  'search.state.suppressed': 'unterdrückt',
  'search.state.not-asked': 'nicht verlangt',
};
