import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'scope.pick.container': 'Container',
  'scope.pick.containers': 'Alle {n, number} Container',
  'fix.also': 'Die Korrektur ändert auch {list}.',
  'fix.also.suggested':
    'Die Korrektur ändert auch {list}. Die Zahl ist ein Vorschlag: Prüfen Sie sie.',
  'fix.also.barred':
    'Die Korrektur muss auch {list} ändern, was sich dort nicht bearbeiten lässt. Ändern Sie beides von Hand.',
  'fix.also.anchors':
    '{n, plural, one {Der Wert wird über den Anker {list} geteilt: Die Korrektur ändert jede Stelle, die ihn verwendet.} other {Die Werte werden über die Anker {list} geteilt: Die Korrektur ändert jede Stelle, die sie verwendet.}}',
  'fix.also.comments':
    '{n, plural, one {Die Korrektur entfernt einen Kommentar.} other {Die Korrektur entfernt # Kommentare.}}',
  'fix.also.comments.at':
    '{n, plural, one {Die Korrektur entfernt den Kommentar in Zeile {lines}.} other {Die Korrektur entfernt die Kommentare in den Zeilen {lines}.}}',
  'fix.also.in-file': '{name} in {file}',
  'note.changed': 'Seit dem Artikel geändert',
  'note.conflict': 'Quellen widersprechen sich',
  'note.wrong': 'Artikel ist hier falsch',
};
