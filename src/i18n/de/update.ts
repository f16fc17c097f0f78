import type { update as english } from '../en/update.ts';

export const update: { readonly [K in keyof typeof english]: string } = {
  'update.label': 'Neue Version',
  'update.waiting': 'Eine neue Version von Podsmith ist bereit',
  'update.waiting.text':
    'Sie wird verwendet, sobald Sie aktualisieren oder die Seite das nächste Mal öffnen. Beim Aktualisieren wird die Seite neu geladen.',
  'update.replaced': 'Podsmith wurde in einem anderen Fenster aktualisiert',
  'update.replaced.text':
    'Dieses Fenster zeigt noch die vorige Version. Einige ihrer Teile lassen sich vielleicht nicht mehr laden.',
  'update.now': 'Aktualisieren',
  'update.later': 'Später',
  'update.kept-back': 'Nicht aktualisiert, damit nichts verloren geht',
  'update.kept-back.text':
    '{n, plural, one {{name} gibt} other {# Dateien gibt}} es nur in diesem Fenster. Laden Sie {n, plural, one {die Datei} other {sie}} herunter und aktualisieren Sie dann.',
  'update.kept-back.lesson':
    'Eine Lektion ist geöffnet. Verlassen Sie sie und aktualisieren Sie dann.',
  'update.download': 'Herunterladen',
};
