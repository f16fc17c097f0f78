import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'changes.tabs': 'Text des Manifests',
  'changes.tab': 'Änderungen prüfen',
  'changes.builds':
    'Es wurde nichts zurückgenommen: Eine andere Änderung in diesen Zeilen hängt von dieser ab. Nehmen Sie zuerst jene zurück: {where}.',
  'changes.builds.somewhere':
    'Es wurde nichts zurückgenommen: Spätere Änderungen in diesen Zeilen hängen von dieser ab. Nehmen Sie zuerst jene zurück.',
  'changes.label.hunk': 'Änderung in Zeile {line} zurücknehmen',
  'changes.label.all': 'Alle Änderungen zurücknehmen',
  'changes.label.base': 'Neue Ausgangsfassung festlegen',
};
