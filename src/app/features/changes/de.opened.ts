import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'changes.title': '{n, plural, =0 {Keine Änderungen} one {Eine Änderung} other {# Änderungen}}',
  'changes.base.example': 'seit dem Öffnen des Beispiels',
  'changes.base.lesson': 'seit dem Beginn der Lektion',
  'changes.base.user':
    'seit dem Öffnen oder Einfügen des Manifests oder seit der letzten neuen Ausgangsfassung',
  'changes.sum':
    '{added, plural, =0 {keine Zeile hinzugefügt} one {eine Zeile hinzugefügt} other {# Zeilen hinzugefügt}}, {removed, plural, =0 {keine entfernt} one {eine entfernt} other {# entfernt}}',
  'changes.compared':
    'Der Verlauf reicht nicht bis zum Anfang zurück, daher vergleicht Podsmith die beiden Texte. Wodurch eine Änderung entstand, ist nicht bekannt.',
  'changes.layout': 'Layout',
  'changes.inline': 'Untereinander',
  'changes.beside': 'Nebeneinander',
  'changes.new-base': 'Als neue Ausgangsfassung festlegen',
  'changes.take-all': 'Alles zurücknehmen',
  'changes.empty.title': 'Es hat sich nichts geändert',
  'changes.empty.text':
    'Was Sie eingeben, einfügen oder beheben, wird hier Zeile für Zeile aufgeführt und lässt sich einzeln zurücknehmen.',
  'changes.list': 'Änderungen',
  'changes.lines.one': 'Zeile {line}',
  'changes.lines.many': 'Zeilen {line} bis {last}',
  'changes.lines.gone': 'Vor Zeile {line} entfernt',
  'changes.lines.gone.end': 'Am Ende entfernt',
  'changes.act.paste': 'eingefügt',
  'changes.act.cut': 'ausgeschnitten',
  'changes.act.drop': 'abgelegt',
  'changes.act.unfix': 'zurückgenommen: {title}',
  'changes.act.unknown': 'frühere Änderung',
  'changes.act.more': '{n, plural, one {eine weitere} other {# weitere}}',
  'changes.take-back': 'Zurücknehmen',
  'changes.show': 'Im Manifest zeigen',
  'changes.table': '{where}: Zeilen vorher und nachher',
  'changes.column.before': 'Alte Zeile',
  'changes.column.now': 'Neue Zeile',
  'changes.column.before.text': 'Alter Text',
  'changes.column.now.text': 'Neuer Text',
  'changes.column.text': 'Text',
  'changes.line.added': 'hinzugefügt',
  'changes.line.removed': 'entfernt',
  'changes.line.no-end': 'kein Zeilenende',
  'changes.line.cut': '… {n, plural, one {ein weiteres Zeichen} other {# weitere Zeichen}}',
  'changes.more.lines':
    '{n, plural, one {Eine weitere Zeile anzeigen} other {# weitere Zeilen anzeigen}}',
  'changes.more.hunks':
    '{n, plural, one {Eine weitere Änderung anzeigen} other {# weitere Änderungen anzeigen}}',
  'changes.shown': '{shown, number} von {n, number} Änderungen werden angezeigt.',
  'changes.act.type': 'eingegeben',
  'changes.take-back.name': 'Zurücknehmen: {where}, {acts}',
  'changes.show.name': 'Im Manifest zeigen: {where}',
};
