import type { messages as english } from './en.update.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'update.label': 'Neue Version',
  'update.waiting': 'Eine neue Version von Podsmith ist bereit',
  'update.waiting.text':
    'Sie wird verwendet, sobald Sie aktualisieren oder die Seite das nächste Mal öffnen. Beim Aktualisieren wird die Seite neu geladen; was geöffnet ist, bleibt.',
  'update.replaced': 'Podsmith wurde in einem anderen Fenster aktualisiert',
  'update.replaced.text':
    'Dieses Fenster zeigt noch die vorige Version. Einige ihrer Teile lassen sich vielleicht nicht mehr laden.',
  'update.now': 'Aktualisieren',
  'update.later': 'Später',
  'update.kept-back': 'Nicht aktualisiert, damit nichts verloren geht',
  'update.left.secret':
    '{names}: Der Text enthält vermutlich Anmeldeinformationen und wird nur mit Ihrer Zustimmung über die Aktualisierung hinweg behalten. Behalten Sie {n, plural, one {die Datei} other {die Dateien}} in diesem Tab, oder laden Sie sie herunter und aktualisieren Sie dann.',
  'update.left.large':
    '{names}: zu lang, um über eine Aktualisierung hinweg behalten zu werden. Laden Sie herunter und aktualisieren Sie dann.',
  'update.left.reading': '{names}: wird noch gelesen. Aktualisieren Sie gleich danach.',
  'update.left.full':
    '{names}: Der Speicher des Browsers für diese Seite ist voll. Laden Sie herunter und aktualisieren Sie dann.',
  'update.left.denied':
    '{names}: Der Browser lässt die Seite nichts speichern. Laden Sie herunter und aktualisieren Sie dann.',
  'update.keep': 'In diesem Tab behalten und aktualisieren',
  'update.download': 'Herunterladen',
};
