import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'harden.open': 'Für eine Stufe härten',
  'harden.held.locked':
    'Diese Datei lässt sich nicht bearbeiten und daher nicht härten. Der Hinweis unter dem Text nennt den Grund.',
  'harden.held.broken':
    'Das YAML ist nicht lesbar und kann daher nicht gehärtet werden. Der erste Befund zeigt den Fehler.',
  'harden.held.failed':
    'Die Änderungen konnten nicht vorbereitet werden. Ihr Text ist unverändert, und jeder Befund lässt sich weiterhin einzeln beheben.',
  'harden.held.unjudged':
    'Hier wurde nichts beurteilt, daher gibt es nichts zu härten. Die Liste der Befunde nennt den Grund.',
  'harden.step': '{n, plural, one {Mit einer Änderung härten} other {Mit # Änderungen härten}}',
  'harden.reading': 'Die Änderungen werden vorbereitet …',

  'harden.stays.undecided': 'keine automatische Korrektur',
  'harden.stays.breaks': 'den Dateien nach würde die Korrektur Fehler verursachen',
  'harden.stays.needs-value': 'den Wert kennen nur Sie',
  'harden.stays.api-server': 'der API-Server würde das gehärtete Manifest ablehnen',
  'harden.stays.layout': 'das Layout des Texts lässt die Änderung nicht zu',
  'harden.stays.other-file':
    'auch eine andere Datei muss geändert werden, lässt sich aber nicht bearbeiten: Ändern Sie beide von Hand',
};
