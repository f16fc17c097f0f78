import type { files as words } from '../en/files.ts';

export const files: { readonly [K in keyof typeof words]: string } = {
  'files.label': 'Geöffnete Dateien',
  'files.of': 'Datei {at} von {n}',
  'files.all': 'Alle geöffneten Dateien',
  'exports.open': 'Exportieren …',
  'exports.open.about': 'Diff, JSON Patch, Strategic Merge Patch, Kustomization oder SARIF',
  'header.share': 'Teilen',
  'share.workspace.save': 'Arbeitsbereichsdatei herunterladen',
  'share.workspace.about': 'Alle Dateien und Einstellungen, um anderswo weiterzuarbeiten',
  'share.step.settings': 'geteilte Einstellungen übernehmen',
  'files.close': '{name} schließen',
  'files.step.opened': '{n, plural, one {{name} öffnen} other {# Dateien öffnen}}',
  'files.step.closed': '{name} schließen',
  'files.beside':
    '{n, plural, one {Als eigene Datei öffnen} other {Neben den vorhandenen Dateien öffnen}}',
  'files.intake.title': 'Was soll mit den neuen Dateien geschehen?',
  'files.intake.text':
    '{n} Dateien sind eingegangen. Sie können die geöffneten ersetzen oder mit ihnen zusammen als ein Bündel geprüft werden.',
  'files.replace': 'Alle ersetzen',
  'files.none': 'In der Auswahl ist kein Manifest.',
  'files.passed-over':
    '{n, plural, one {# Datei des Ordners wurde ausgelassen: Sie enthält} other {# Dateien des Ordners wurden ausgelassen: Sie enthalten}} kein Kubernetes-Objekt.',
  'files.no-archive':
    'Das Archiv ließ sich nicht erstellen. Laden Sie die Dateien einzeln herunter.',
  'files.download.all': 'Alle {n} Dateien herunterladen (ZIP)',
  'header.open.more': 'Weitere Möglichkeiten zum Öffnen',
  'files.open.folder': 'Ordner öffnen',
  'files.findings': '{n, plural, =0 {keine Befunde} one {# Befund} other {# Befunde}}',
  'files.reading': 'wird gelesen',
};
