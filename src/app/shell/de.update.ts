import type { messages as english } from './en.update.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'update.label': 'Neue Version',
  'update.waiting': 'Eine neue Version von Podsmith ist bereit',
  'update.waiting.text':
    'Sie wird verwendet, sobald Sie aktualisieren oder die Seite das nächste Mal öffnen. Beim Aktualisieren wird die Seite neu geladen. Ihre geöffneten Dateien bleiben erhalten.',
  'update.replaced': 'Podsmith wurde in einem anderen Fenster aktualisiert',
  'update.replaced.text':
    'Dieses Fenster zeigt noch die vorige Version. Einige ihrer Teile lassen sich vielleicht nicht mehr laden.',
  'update.now': 'Aktualisieren',
  'update.later': 'Später',
  'update.kept-back': 'Nicht aktualisiert, damit nichts verloren geht',
  'update.left.secret':
    '{names}: {n, plural, one {Diese Datei enthält} other {Diese Dateien enthalten}} vermutlich Anmeldeinformationen. Podsmith behält sie während der Aktualisierung nur mit Ihrer Zustimmung in diesem Tab. Sie können sie auch zuerst herunterladen und dann aktualisieren.',
  'update.left.large':
    '{names}: zu lang, um während einer Aktualisierung behalten zu werden. Laden Sie den Text herunter, und aktualisieren Sie dann.',
  'update.left.reading': '{names}: wird noch gelesen. Versuchen Sie es gleich noch einmal.',
  'update.left.full':
    '{names}: Der Speicher des Browsers für diese Seite ist voll. Laden Sie den Text herunter, und aktualisieren Sie dann.',
  'update.left.denied':
    '{names}: Der Browser lässt die Seite nichts speichern. Laden Sie den Text herunter, und aktualisieren Sie dann.',
  'update.keep': 'In diesem Tab behalten und aktualisieren',
  'update.download': 'Herunterladen',
};
