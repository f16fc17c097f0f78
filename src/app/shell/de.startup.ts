import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'header.share': 'Teilen',
  'header.open.more': 'Weitere Möglichkeiten zum Öffnen',
  'notice.refused.template':
    'Dieser Wert stammt aus einem Vorlagenausdruck oder steht in derselben Zeile wie einer. Solche Zeilen ändert Podsmith nicht.',
  'skip.wizard': 'Zum Assistenten springen',
  'skip.editor': 'Zum YAML springen',
  'skip.findings': 'Zu den Befunden springen',
  'skip.content': 'Zum Inhalt springen',
  'skip.label': 'Sprunglinks',

  'pane.wizard': 'Assistent',
  'pane.yaml': 'YAML',
  'pane.findings': 'Befunde',
  'pane.lesson': 'Lektion',
  'pane.manifest': 'Manifest',
  'pane.tabs': 'Ansicht',
  'pane.editor.loading': 'Der Editor wird geladen …',
  'pane.crashed.title': '{pane}: Dieser Teil ist ausgefallen',
  'pane.crashed.text':
    'Der Rest der Seite funktioniert weiter, und Ihr Text ist unverändert. Sie können ihn weiterhin herunterladen.',
  'pane.crashed.again': 'Erneut versuchen',

  'splitter.reading': 'Breite des Assistenten',
  'splitter.found': 'Höhe der Befunde',
  'splitter.as-made': 'Standardgröße',
  'header.file': 'Datei',
  'header.unsaved': 'geändert, nicht gespeichert',
  'header.kubernetes': 'Kubernetes',
  'header.kubernetes.name': 'Kubernetes-Version',
  'header.undo': 'Rückgängig: {step}',
  'header.undo.nothing': 'Rückgängig: nichts rückgängig zu machen',
  'header.redo': 'Wiederholen: {step}',
  'header.redo.nothing': 'Wiederholen: nichts zu wiederholen',
  'header.open': 'Öffnen',
  'header.open.name': 'Datei öffnen',
  'header.examples': 'Beispiele',
  'header.download': 'Herunterladen',
  'header.download.more': 'Weitere Möglichkeiten zum Speichern',
  'header.download.file': '{name} herunterladen',
  'header.copy': 'Manifest kopieren',
  'header.download.locked':
    'Diese Datei wurde nur zum Lesen geöffnet. Das Original auf Ihrem Datenträger ist unverändert.',
  'place.label': 'Seiten',
  'place.menu': 'Lernen',
  'place.learn': 'Lernpfad',
  'place.learn.about': 'Womit Sie beginnen, was jeder Teil bietet und wie weit Sie sind',
  'place.workbench': 'Arbeitsbereich',
  'place.report': 'Bericht',
  'place.report.about': 'Befunde und Änderungen, zum Drucken oder Weitergeben',
  'place.guide': 'Leitfaden',
  'place.guide.about': 'Sicherheitsempfehlungen für AKS, Kapitel für Kapitel',
  'place.rules': 'Regeln',
  'place.rules.about': 'Was jede Regel prüft, warum, und ein Beispiel',
  'place.facts': 'Fakten',
  'place.namespaces': 'Namespaces',
  'place.surface': 'Angriffsfläche',
  'place.surface.about': 'Was ein Angreifer aus einem Container Ihres Manifests erreichen könnte',
  'place.licences': 'Lizenzen',
  'place.pictures': 'Bilder',
  'place.pictures.about': 'Zeichnungen zu Identitäten, Secrets, Benutzern und Dateien',
  'place.lessons': 'Lektionen',
  'place.lessons.about': 'Kurze Übungen im Editor, die Podsmith prüft',
  'place.privacy': 'Datenschutz',
  'header.language': 'Sprache',
  'header.theme': 'Design',
  'header.theme.now': 'Design: {theme}',

  'theme.system': 'Wie das System',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',

  'header.more': 'Mehr',
  'header.shortcuts': 'Tastenkürzel',

  'label.type': 'Text eingeben',
  'label.paste': 'Text einfügen',
  'label.cut': 'Text ausschneiden',
  'label.drop': 'Abgelegten Text einfügen',
  'label.open': 'Datei öffnen',
  'label.append': 'Dokument anhängen',
  'label.restore': 'Letzte gültige Fassung wiederherstellen',
  'label.line-ends': 'Zeilenenden ändern',
  'label.example': 'Beispiel {name} öffnen',
  'label.fix': '{title} ({places, plural, one {# Stelle} other {# Stellen}})',
  'label.unfix': '„{title}“ zurücknehmen',
  'label.fix-all':
    '{rules, plural, one {Eine Einstellung korrigieren} other {# Einstellungen korrigieren}}',
  'notice.region': 'Hinweise',
  'notice.done': 'Angewendet: {step}.',
  'notice.taken-back': 'Zurückgenommen: {title}.',
  'notice.undone': 'Rückgängig gemacht: {step}.',
  'notice.redone': 'Wiederholt: {step}.',
  'notice.undo': 'Rückgängig',
  'notice.show': 'Zeigen',
  'notice.redo': 'Wiederholen',
  'notice.dismiss': 'Schließen',
  'notice.configured': 'Geprüft wird für: {profile}. Es wurde nichts geschrieben.',
  'notice.copied': 'Kopiert.',
  'notice.downloaded': '{name} ist in Ihren Downloads.',
  'notice.saved': 'Gespeichert: {names}{more, plural, =0 {} other { und # weitere}}.',
  'notice.same':
    'Nichts zu speichern: Derselbe Text ist schon auf dem Datenträger ({names}{more, plural, =0 {} other { und # weitere}}).',
  'notice.read-only':
    'Diese Datei lässt sich noch nicht bearbeiten. Der Hinweis unter dem Text sagt, warum.',
  'notice.reading':
    'Das Manifest wird noch geprüft. Versuchen Sie es erneut, sobald die Prüfung abgeschlossen ist.',
  'notice.declined':
    '{title}: Hier ist keine automatische Korrektur sicher. Öffnen Sie die Einstellung, um den Grund zu lesen.',
  'notice.inherited':
    '{title}: Dies ist für den ganzen Pod gesetzt, in Zeile {line}. Wählen Sie „Alle“, um es dort zu entfernen.',
  'notice.nothing': '{title}: Es gibt nichts zu ändern.',
  'notice.planning': 'Die Korrektur wird vorbereitet …',
  'notice.stopped':
    '{title}: Die Korrektur wurde angehalten, weil etwas anderes geändert wurde. Es wurde nichts davon geschrieben.',
  'notice.refused.title': '{title}: Es wurde nichts geschrieben',
  'notice.refused.broken': 'Podsmith kann dieses Dokument nicht lesen.',
  'notice.refused.no-such-place': 'Der Pfad führt durch einen Wert, der keine Felder haben kann.',
  'notice.refused.shared-anchor':
    'Dieser Wert gehört zum Anker &{anchor}. Eine Änderung hier würde jede Stelle ändern, die ihn verwendet.',
  'notice.refused.layout':
    'Wegen des Layouts des Texts würde eine Änderung hier andere Werte ändern.',
  'notice.refused.api-server': 'Kubernetes würde das Ergebnis ablehnen.',
  'notice.refused.other-file':
    'Die Korrektur muss auch eine andere Datei ändern, die sich dort nicht bearbeiten lässt. Ändern Sie beide von Hand.',
  'notice.refused.at': 'Bei {path}',
  'notice.refused.copy': 'Stattdessen die Zeilen kopieren',
  'notice.clipboard':
    'Der Browser lässt diese Seite die Zwischenablage nicht lesen. Drücken Sie stattdessen {keys}.',
  'notice.clipboard.empty': 'In der Zwischenablage ist kein Text.',
  'notice.clipboard.write': 'Der Browser lässt diese Seite nicht in die Zwischenablage schreiben.',
  'notice.too-large':
    '{name} hat {size} MB, die Grenze ist {limit} MB. Es wurde nichts geändert. Öffnen Sie eine kleinere Datei, oder teilen Sie sie auf.',
  'notice.unreadable':
    '{name} konnte nicht gelesen werden: Vielleicht ist es ein Ordner oder wurde verschoben.',
  'arrival.failed.title': 'Die Prüfung konnte nicht geladen werden',
  'arrival.failed.text':
    'Sie können Ihren Text bearbeiten und herunterladen. Befunde, Einstellungen und Korrekturen sind nicht verfügbar, weil ein Teil der Seite fehlt.',
  'arrival.again': 'Erneut versuchen',
  'notice.no-part':
    'Dieser Teil der Seite ließ sich nicht laden. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
  'notice.no-example':
    'Das Beispiel konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
  'notice.all.nothing':
    'Keine dieser Korrekturen ist in diesem Text möglich. Öffnen Sie die Befunde einzeln, um den Grund zu sehen.',

  'dialog.close': 'Schließen',
  'dialog.cancel': 'Abbrechen',

  'status.local': 'Bleibt in diesem Browser',
  'status.offline': 'Offline: Die Seite funktioniert weiter',
  'status.standard': 'Pod Security Standards {version}',
  'status.rules':
    '{profile}{changed, select, yes {, geändert durch podsmith.json} other {}}: prüft {n, number} von {total, number} Regeln',

  'key.ctrl': 'Strg',
  'shortcuts.undo': 'Rückgängig',
  'shortcuts.redo': 'Wiederholen',
};
