import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'files.label': 'Geöffnete Dateien',
  'files.of': 'Datei {at} von {n, number}',
  'files.all': 'Alle geöffneten Dateien',
  'files.close': '{name} schließen',
  'files.step.opened': '{n, plural, one {{name} öffnen} other {# Dateien öffnen}}',
  'files.step.closed': '{name} schließen',
  'files.none': 'Die hinzugefügten Dateien enthalten kein Manifest.',
  'files.too-many':
    'Nur die ersten {n, number} Dateien wurden gelesen. Größere Ordner prüft die Befehlszeile.',
  'files.passed-over':
    '{n, plural, one {# Datei des Ordners wurde ausgelassen: Sie enthält} other {# Dateien des Ordners wurden ausgelassen: Sie enthalten}} kein Kubernetes-Objekt.',
  'files.no-archive':
    'Die ZIP-Datei konnte nicht erstellt werden. Laden Sie die Dateien einzeln herunter.',
  'files.download.all': 'Alle {n, number} Dateien herunterladen (ZIP)',
  'files.open.folder': 'Ordner öffnen',
  'files.findings': '{n, plural, =0 {keine Befunde} one {# Befund} other {# Befunde}}',
  'files.reading': 'wird gelesen',

  'band.progress': '{size} werden gelesen',
  'band.pending':
    'Geprüft. Die Syntax von {n, plural, one {einer CustomResourceDefinition} other {# CustomResourceDefinitions}} wird noch geprüft.',
  'band.failure.title': 'Befunde nicht verfügbar: Die Prüfung ist fehlgeschlagen',
  'band.failure.text':
    'Sie können weiterhin bearbeiten und herunterladen. Die nächste Änderung am Text startet die Prüfung neu.',
  'band.copy-error': 'Fehlermeldung kopieren',
  'band.copy-error.hint': 'Sie enthält nichts aus Ihrem Manifest.',
  'band.broken.alone':
    'Dieses Dokument wird erst geprüft, wenn es lesbar ist. Ihr Text ist unverändert.',
  'band.broken.more':
    '{n, plural, one {Ein weiteres Dokument ist} other {# weitere Dokumente sind}} nicht lesbar; die Liste der Befunde nennt {n, plural, one {es} other {sie}}.',

  'import.drop': 'Datei ablegen, um sie zu prüfen',
  'import.drop.local': 'Sie bleibt in diesem Browser.',
};
