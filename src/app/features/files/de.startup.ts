import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'files.label': 'Geöffnete Dateien',
  'files.of': 'Datei {at} von {n}',
  'files.all': 'Alle geöffneten Dateien',
  'files.close': '{name} schließen',
  'files.step.opened': '{n, plural, one {{name} öffnen} other {# Dateien öffnen}}',
  'files.step.closed': '{name} schließen',
  'files.beside':
    '{n, plural, one {Als eigene Datei öffnen} other {Neben den vorhandenen Dateien öffnen}}',
  'files.import.title': 'Was soll mit den neuen Dateien geschehen?',
  'files.import.text':
    'Sie haben {n} Dateien hinzugefügt. Diese können die geöffneten Dateien ersetzen oder daneben geöffnet werden. Podsmith prüft alle geöffneten Dateien zusammen.',
  'files.replace': 'Alle ersetzen',
  'files.none': 'Die hinzugefügten Dateien enthalten kein Manifest.',
  'files.passed-over':
    '{n, plural, one {# Datei des Ordners wurde ausgelassen: Sie enthält} other {# Dateien des Ordners wurden ausgelassen: Sie enthalten}} kein Kubernetes-Objekt.',
  'files.no-archive':
    'Die ZIP-Datei konnte nicht erstellt werden. Laden Sie die Dateien einzeln herunter.',
  'files.download.all': 'Alle {n} Dateien herunterladen (ZIP)',
  'files.open.folder': 'Ordner öffnen',
  'files.findings': '{n, plural, =0 {keine Befunde} one {# Befund} other {# Befunde}}',
  'files.reading': 'wird gelesen',

  'band.locked.binary.title': 'Diese Datei ist keine Textdatei',
  'band.locked.binary.text':
    'Sie enthält Nullbytes wie Archive und Bilder, daher kann Podsmith sie weder anzeigen noch ändern. Öffnen Sie die YAML- oder JSON-Datei.',
  'band.locked.legacy.title':
    'Diese Datei ist weder UTF-8 noch UTF-16, daher ist sie schreibgeschützt',
  'band.locked.legacy.text':
    'Sie wird als Windows-1252 angezeigt, was nur eine Vermutung ist. Kubernetes liest nur UTF-8: Speichern Sie die Datei in Ihrem Editor als UTF-8, und öffnen Sie sie erneut. Die Datei auf Ihrem Datenträger ist unverändert.',
  'band.ends.mixed.title': 'Diese Datei hat gemischte Zeilenenden',
  'band.ends.cr.title': 'Diese Datei hat Zeilenenden des klassischen Mac OS (CR)',
  'band.ends.text':
    'Wählen Sie vor der ersten Änderung ein Zeilenende für die ganze Datei. Bis dahin hat ein Download dieselben Bytes wie das Original.',
  'band.ends.lf': 'LF (Linux, macOS)',
  'band.ends.crlf': 'CRLF (Windows)',
  'band.progress': '{size} werden gelesen',
  'band.pending':
    'Geprüft. Die Syntax von {n, plural, one {einer CustomResourceDefinition} other {# CustomResourceDefinitions}} wird noch geprüft.',
  'band.failure.title': 'Befunde nicht verfügbar: Die Prüfung ist fehlgeschlagen',
  'band.failure.text':
    'Sie können weiterhin bearbeiten und herunterladen. Die nächste Änderung am Text startet die Prüfung neu.',
  'band.copy-error': 'Fehlermeldung kopieren',
  'band.copy-error.hint': 'Sie enthält nichts aus Ihrem Manifest.',
  'band.broken.title': 'Zeile {line}: {reason}',
  'band.broken.waiting':
    'Die Einstellungen zeigen den letzten gültigen Stand, bis der Text lesbar ist. Ihr Text ist unverändert.',
  'band.broken.alone':
    'Dieses Dokument wird erst geprüft, wenn es lesbar ist. Ihr Text ist unverändert.',
  'band.broken.go': 'Zu Zeile {line}',
  'band.broken.compare': 'Mit letzter gültiger Fassung vergleichen',
  'band.broken.restore': 'Letzte gültige Fassung wiederherstellen',
  'band.broken.more':
    '{n, plural, one {Ein weiteres Dokument ist} other {# weitere Dokumente sind}} nicht lesbar; die Liste der Befunde nennt {n, plural, one {es} other {sie}}.',
  'band.custom.title':
    '{list}{more, plural, =0 {} one { und # weitere Art} other { und # weitere Arten}}.',
  'band.custom.text':
    'Pod Security Admission prüft diese benutzerdefinierten Ressourcen nicht, daher warnt der Cluster Sie beim Anwenden nicht.{open, plural, =0 {} one { Eine davon wurde nicht oder nur teilweise beurteilt.} other { # davon wurden nicht oder nur teilweise beurteilt.}}',
  'band.custom.more': 'Anzeigen, was jeweils beurteilt wurde',
  'band.recognised.line': 'Zeile {line}',

  'compare.title': 'Letzte gültige und aktuelle Fassung',
  'compare.text': 'Dokument {n}. Gleiche Zeilen am Anfang und am Ende sind weggelassen.',
  'compare.before': 'Letzte gültige',
  'compare.after': 'Aktuelle',
  'compare.cut': '{n, plural, one {# weitere Zeile} other {# weitere Zeilen}}',

  'import.title': 'Was soll mit dem neuen Text geschehen?',
  'import.text':
    '{name} enthält Änderungen oder Text von Ihnen. {added} kann als eigene Datei geöffnet, als neue Dokumente angehängt werden oder den Text ersetzen. Alles lässt sich rückgängig machen.',
  'import.replace': 'Ersetzen',
  'import.append': 'Als neues Dokument anhängen',
  'import.append.locked':
    'Hier lässt sich nichts anhängen, weil eine der beiden Dateien nicht bearbeitet werden kann.',
  'import.drop': 'Datei ablegen, um sie zu prüfen',
  'import.drop.local': 'Sie bleibt in diesem Browser.',
};
