import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'disk.title':
    '{n, plural, one {{name} wurde nicht gespeichert} other {# Dateien wurden nicht gespeichert}}',
  'disk.why.changed':
    'Ein anderes Programm hat diese Datei auf dem Datenträger geändert, seit Podsmith sie zuletzt gelesen oder gespeichert hat. Es wurde nichts geschrieben.',
  'disk.why.gone':
    'Die Datei ist nicht mehr auf dem Datenträger: Sie wurde verschoben, umbenannt oder gelöscht.',
  'disk.why.denied':
    'Der Browser lässt Podsmith diese Datei nicht schreiben, weil die Berechtigung verweigert wurde.',
  'disk.why.ask-again':
    'Der Browser fragt nur unmittelbar nach einem Klick oder Tastendruck nach Ihrer Berechtigung. Speichern Sie die Datei noch einmal.',
  'disk.why.locked': 'Die Datei ist schreibgeschützt, oder ein anderes Programm verwendet sie.',
  'disk.why.full': 'Der Datenträger oder der Platz, den der Browser darauf nutzen darf, ist voll.',
  'disk.why.unreadable': 'Der Browser kann die Datei zurzeit nicht lesen.',
  'disk.why.failed': 'Der Browser konnte die Datei nicht schreiben. Er meldet: {message}',
  'disk.why.no-place': 'Dieser Text ist noch in keiner Datei auf Ihrem Gerät gespeichert.',
  'disk.gone': 'Ihr Text ist unverändert.',
  'disk.intact': 'Die Datei auf dem Datenträger und Ihr Text sind unverändert.',
  'disk.chosen':
    'Ihr Text ist unverändert. Wenn Sie eine vorhandene Datei gewählt haben, hat der Browser sie möglicherweise geleert.',
  'disk.unknown':
    'Ihr Text ist unverändert. Podsmith konnte die Datei danach nicht lesen. Prüfen Sie die Datei, bevor Sie sich darauf verlassen.',
  'disk.again': 'Noch einmal speichern',
  'disk.changed.unedited': 'In Podsmith haben Sie die Datei nicht geändert.',
  'disk.changed.no-text':
    'Die Datei auf dem Datenträger ist kein Text, den Podsmith anzeigen kann.',
  'disk.changed.bytes':
    'Der Text ist derselbe. Nur die Codierung oder die Bytereihenfolge-Marke ist anders.',
  'disk.changed.acts':
    '„Version vom Datenträger verwenden“ ersetzt den Text in Podsmith und lässt sich rückgängig machen. „Datei überschreiben“ lässt sich nicht rückgängig machen.',
  'disk.recent.title': 'Zuletzt geöffnete Dateien',
  'disk.recent.remember': 'Dateien und Ordner merken, die ich öffne',
  'disk.recent.about':
    'Ihre Namen und die Verweise des Browsers darauf werden in diesem Browser gespeichert, nicht aber ihr Text. Bevor Podsmith eine Datei wieder liest, fragt Sie der Browser. Alle, die diesen Browser verwenden, können die Namen sehen.',
  'disk.recent.none': 'Die nächsten Dateien, die Sie öffnen oder speichern, erscheinen hier.',
  'disk.recent.folder': '(Ordner)',
  'disk.recent.forget': '{name} vergessen',
  'disk.recent.denied': 'Der Browser lässt Podsmith {name} nicht lesen.',
  'disk.recent.gone':
    '{name} ist nicht mehr auf dem Datenträger: verschoben, umbenannt oder gelöscht.',
  'disk.recent.database': 'Der Browser lässt Podsmith die Liste nicht speichern oder lesen.',
  'disk.overwrite': 'Datei überschreiben',
  'disk.take': 'Version vom Datenträger verwenden',
  'disk.difference': 'Unterschied zwischen der Datei auf dem Datenträger und dem Text in Podsmith',
  'disk.difference.legend': '− auf dem Datenträger, + in Podsmith',
  'disk.difference.more':
    '{n, plural, one {Eine weitere Stelle ist anders.} other {# weitere Stellen sind anders.}}',
};
