import type { shell as english } from '../en/shell.ts';

export const shell: { readonly [K in keyof typeof english]: string } = {
  'skip.wizard': 'Zum Assistenten springen',
  'skip.editor': 'Zum YAML springen',
  'skip.findings': 'Zu den Befunden springen',
  'skip.label': 'Sprunglinks',

  'pane.wizard': 'Assistent',
  'pane.yaml': 'YAML',
  'pane.findings': 'Befunde',
  'pane.lesson': 'Lektion',
  'lesson.forgotten': 'Vergessen. Alle Lektionen sind wieder offen.',
  'lesson.step.restart': 'Lektion von vorn beginnen',
  'pane.manifest': 'Manifest',
  'pane.tabs': 'Ansicht',
  'pane.editor.loading': 'Der Editor wird geladen …',
  'pane.crashed.title': '{pane}: Dieser Teil ist ausgefallen',
  'pane.crashed.text':
    'Alles andere arbeitet weiter, und Ihr Text ist unberührt. Sie können ihn weiterhin herunterladen.',
  'pane.crashed.again': 'Erneut versuchen',

  'splitter.reading': 'Breite des Assistenten',
  'splitter.found': 'Höhe der Befunde',
  'splitter.as-made': 'Standardgröße',
  'header.file': 'Datei',
  'header.unsaved': 'geändert, nicht heruntergeladen',
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
  'place.learn': 'Lernen',
  'place.workbench': 'Werkbank',
  'place.report': 'Bericht',
  'place.guide': 'Leitfaden',
  'place.rules': 'Regeln',
  'place.surface': 'Angriffsfläche',
  'place.licences': 'Lizenzen',
  'place.pictures': 'Bilder',
  'place.lessons': 'Lektionen',
  'place.privacy': 'Datenschutz',
  'header.language': 'Sprache',
  'header.theme': 'Design',
  'header.theme.now': 'Design: {theme}',

  'target.label': 'Ziel',
  'target.title': 'Ziel und Versionen',
  'target.profile': 'Zielprofil',
  'target.now': 'Zielprofil: {profile}',
  'target.changed': '{profile}, geändert durch podsmith.json',
  'target.changed.short': 'geändert durch podsmith.json',
  'target.drop': 'Änderungen durch podsmith.json verwerfen',
  'target.drop.about':
    '{n, plural, one {Für # Regel gilt wieder die Einstellung des Profils} other {Für # Regeln gelten wieder die Einstellungen des Profils}}',
  'target.import': '{file} importieren',
  'target.export': '{file} exportieren',
  'target.export.about': 'Für die Kommandozeile und für andere: Profil, Versionen, Regeln',
  'target.versions.now': 'Versionen: Kubernetes {versions}',
  'target.versions': '{version}, Richtlinie v{policy}',
  'target.policy': 'Pod Security-Richtlinie',
  'target.policy.follow': 'Folgt Kubernetes',
  'target.policy.short': 'Richtlinie v{policy}',

  'profile.pss-baseline': 'PSS Baseline',
  'profile.pss-baseline.about':
    'Was jeder Workload erfüllen sollte: kein bekannter Weg hinaus auf den Knoten.',
  'profile.pss-restricted': 'PSS Restricted',
  'profile.pss-restricted.about': 'Die strengste Stufe der Pod Security Standards.',
  'profile.aks-article': 'AKS-Empfehlungen',
  'profile.aks-article.about':
    'Der Artikel zur Podsicherheit in AKS: Restricted, Identitäten statt Anmeldeinformationen, Geheimnisse aus Key Vault.',
  'profile.aks-deployment-safeguards': 'AKS-Bereitstellungsschutz',
  'profile.aks-deployment-safeguards.about':
    'Wovor AKS warnt, was es ändert oder ablehnt: Anforderungen, Tests, Imagetags und in AKS Automatic Baseline.',
  'profile.azure-policy-baseline': 'Azure Policy, baseline',
  'profile.azure-policy-baseline.about':
    'Die integrierte Initiative für grundlegende Linux-Workloads: fünf Punkte von Baseline.',
  'profile.azure-policy-restricted': 'Azure Policy, restricted',
  'profile.azure-policy-restricted.about':
    'Die integrierte Initiative für eingeschränkte Linux-Workloads: Restricted mit eigenen Bereichen.',
  'profile.everything': 'Alles',
  'profile.everything.about':
    'Jede Regel, über die niemand streitet, auch zu Verfügbarkeit und Ressourcen.',

  'config.refused.title': '{name} wurde nicht übernommen',
  'config.refused.text': 'Es hat sich nichts geändert: Was vorher galt, gilt weiterhin.',
  'config.error.not-json': 'Dies ist weder JSON noch YAML.',
  'config.error.not-a-map': `Eine Konfiguration ist eine Zuordnung, etwa '{"profile": "aks-article"}'.`,
  'config.error.duplicate-key': 'Der Schlüssel {detail} kommt zweimal vor.',
  'config.error.unknown-key': 'Einen Schlüssel {detail} gibt es hier nicht.',
  'config.error.unknown-profile': 'Dieses Profil gibt es nicht. Es gibt: {detail}.',
  'config.error.unknown-rule': 'Eine Regel {detail} gibt es nicht.',
  'config.error.unknown-option': 'Eine Option {detail} hat diese Regel nicht.',
  'config.error.wrong-value': 'Dieser Wert ist nicht zulässig. Zulässig: {detail}',

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
  'label.restore': 'Letzten gültigen Text wiederherstellen',
  'label.line-ends': 'Zeilenenden ändern',
  'label.example': 'Beispiel {name} öffnen',
  'label.fix': '{title} {places, plural, one {an einer Stelle} other {an # Stellen}}',
  'label.unfix': '„{title}“ zurücknehmen',
  'label.fix-all':
    '{rules, plural, one {Eine Einstellung korrigieren} other {# Einstellungen korrigieren}}',

  'draft.step': 'was vor dem Neuladen der Seite geändert wurde',
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
  'notice.downloaded': '{name} liegt in Ihren Downloads.',
  'notice.read-only':
    'Diese Datei lässt sich noch nicht bearbeiten. Der Hinweis über dem Text sagt, warum.',
  'notice.reading':
    'Das Manifest wird noch geprüft. Versuchen Sie es erneut, sobald die Prüfung abgeschlossen ist.',
  'notice.declined':
    '{title}: Hier ist ohne Sie keine Änderung sicher. Öffnen Sie die Einstellung, um zu lesen, warum.',
  'notice.inherited':
    '{title}: Dies ist für den ganzen Pod gesetzt, in Zeile {line}. Wählen Sie „Alle“, um es dort zu entfernen.',
  'notice.nothing': '{title}: Es gibt nichts zu ändern.',
  'notice.refused.title': '{title}: Es wurde nichts geschrieben',
  'notice.refused.broken': 'Das Dokument ist so nicht lesbar.',
  'notice.refused.no-such-place':
    'Der Weg dorthin führt durch einen Wert, der keine weiteren Felder enthält.',
  'notice.refused.shared-anchor':
    'Die Stelle gehört zum Anker &{anchor}. Eine Änderung hier würde jede Stelle ändern, die ihn verwendet.',
  'notice.refused.layout':
    'Der Text ist so angeordnet, dass eine Änderung hier andere Werte berühren würde.',
  'notice.refused.api-server': 'Kubernetes würde das Ergebnis ablehnen.',
  'notice.refused.at': 'Bei {path}',
  'notice.refused.copy': 'Stattdessen die Zeilen kopieren',
  'notice.clipboard':
    'Der Browser lässt diese Seite die Zwischenablage nicht lesen. Drücken Sie stattdessen {keys}.',
  'notice.clipboard.empty': 'In der Zwischenablage ist kein Text.',
  'notice.clipboard.write': 'Der Browser lässt diese Seite nicht in die Zwischenablage schreiben.',
  'notice.too-large':
    '{name} hat {size} MB; bis {limit} MB lassen sich öffnen. Es wurde nichts geändert.',
  'notice.unreadable':
    '{name} konnte nicht gelesen werden: Vielleicht ist es ein Ordner oder wurde verschoben.',
  'arrival.failed.title': 'Die Prüfung konnte nicht geladen werden',
  'arrival.failed.text':
    'Ihr Text ist da und lässt sich bearbeiten und herunterladen. Befunde, Einstellungen und Korrekturen brauchen den Teil, der nicht ankam.',
  'arrival.again': 'Erneut versuchen',
  'notice.no-part':
    'Dieser Teil der Seite ließ sich nicht laden. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
  'notice.no-example':
    'Das Beispiel konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
  'notice.all.nothing':
    'Keine dieser Korrekturen lässt sich in diesen Text schreiben. Öffnen Sie die Befunde einzeln.',

  'verdict.label': 'Urteil der Pod Security Standards',
  'verdict.baseline': 'Baseline',
  'verdict.restricted': 'Restricted',
  'verdict.passes': 'bestanden',
  'verdict.left': '{n} offen',
  'verdict.not-whole': 'nicht vollständig',
  'verdict.none': 'kein Pod',
  'verdict.reading': 'wird gelesen',
  'verdict.filter': '{level} {state}: nur diese Befunde zeigen',
  'verdict.gauge': '{level}: {passed} von {total} Prüfungen bestanden',
  'verdict.gauge.none': '{level}: {total} Prüfungen, noch keine beurteilt',
  'verdict.check.passes': '{title}: bestanden',
  'verdict.check.fails':
    '{title}: {total, plural, one {nicht bestanden} other {in {n} von # Workloads nicht bestanden}}',
  'verdict.check.unknown': '{title}: noch nicht zu sagen',
  'verdict.workloads':
    '{n, plural, one {1 Workload} other {# Workloads}} gegen die Pod Security Standards {version} geprüft',
  'verdict.pinned':
    '· {n} davon gegen {version}, wie {n, plural, one {sein Namespace} other {ihr Namespace}} in dieser Datei bestimmt',
  'verdict.unreadable':
    '{n, plural, one {1 Dokument ist nicht lesbar} other {# Dokumente sind nicht lesbar}}, daher gibt es kein vollständiges Urteil',
  'verdict.unrendered':
    '{n, plural, one {Eine Vorlage oder ein Patch ist} other {# Vorlagen oder Patches sind}} noch unvollständig: Beurteilt wird erst, was daraus entsteht',
  'verdict.no-workload': 'In diesem Text gibt es keinen Pod zu beurteilen',
  'verdict.say.passes': '{level} bestanden.',
  'verdict.say.left': '{level}: {n} offen.',
  'admission.open': 'Was Pod Security Admission sagt: {level}',
  'admission.title': 'Wie kubectl es ausgibt',
  'admission.text':
    'Die Meldung von Pod Security Admission. Nur ein Pod wird abgelehnt; bei anderen Arten warnt sie, und deren Pods werden später abgelehnt.',
  'admission.copy': '{n, plural, one {Meldung kopieren} other {Alle # Meldungen kopieren}}',
  'verdict.fix':
    '{n, plural, =0 {Risikoarme Korrekturen anwenden} one {1 risikoarme Korrektur anwenden} other {# risikoarme Korrekturen anwenden}}',
  'verdict.fix.locked': 'Die Datei lässt sich noch nicht bearbeiten',
  'verdict.fix.reading': 'Der Text wird gerade gelesen',

  'band.locked.binary.title': 'Diese Datei ist kein Text',
  'band.locked.binary.text':
    'Sie enthält Nullbytes wie Archive und Bilder. Es wird nichts angezeigt und nichts geschrieben. Öffnen Sie die YAML- oder JSON-Datei selbst.',
  'band.locked.legacy.title':
    'Diese Datei ist weder UTF-8 noch UTF-16, daher ist sie schreibgeschützt',
  'band.locked.legacy.text':
    'Sie wird als Windows-1252 angezeigt, was nur eine Vermutung ist. Kubernetes liest nur UTF-8: Speichern Sie die Datei in Ihrem Editor als UTF-8 und öffnen Sie sie erneut. Die Datei auf Ihrem Datenträger ist unberührt.',
  'band.ends.mixed.title': 'Die Zeilen dieser Datei enden verschieden',
  'band.ends.cr.title': 'Die Zeilen dieser Datei enden wie im alten Mac OS',
  'band.ends.text':
    'Wählen Sie vor der ersten Änderung, wie alle Zeilen enden sollen. Bis dahin wird die Datei Byte für Byte so heruntergeladen, wie sie kam.',
  'band.ends.lf': 'LF (Linux, macOS)',
  'band.ends.crlf': 'CRLF (Windows)',
  'band.progress': '{size} werden gelesen: {percent}',
  'band.pending':
    'Geprüft. Die Syntax von {n, plural, one {einer CustomResourceDefinition} other {# CustomResourceDefinitions}} wird noch kontrolliert.',
  'band.failure.title': 'Befunde nicht verfügbar: Die Prüfung selbst ist fehlgeschlagen',
  'band.failure.text':
    'Editor und Download arbeiten weiter. Die nächste Änderung am Text startet die Prüfung neu.',
  'band.copy-error': 'Fehlermeldung kopieren',
  'band.copy-error.hint': 'Sie enthält nichts aus Ihrem Manifest.',
  'band.broken.title': 'Zeile {line}: {reason}',
  'band.broken.waiting':
    'Die Steuerelemente zeigen den letzten gültigen Stand und warten. Ihr Text ist unberührt.',
  'band.broken.alone':
    'Dieses Dokument wird erst geprüft, wenn es lesbar ist. Ihr Text ist unberührt.',
  'band.broken.go': 'Zu Zeile {line}',
  'band.broken.compare': 'Mit letztem gültigen vergleichen',
  'band.broken.restore': 'Letzten gültigen wiederherstellen',
  'band.broken.more':
    '{n, plural, one {Ein weiteres Dokument ist} other {# weitere Dokumente sind}} nicht lesbar; die Liste der Befunde nennt {n, plural, one {es} other {sie}}.',
  'band.recognised.line': 'Zeile {line}',

  'compare.title': 'Letzter gültiger und jetziger Text',
  'compare.text': 'Dokument {n}. Gleiche Zeilen am Anfang und am Ende sind weggelassen.',
  'compare.before': 'Letzter gültiger',
  'compare.after': 'Jetziger',
  'compare.cut': '{n, plural, one {# weitere Zeile} other {# weitere Zeilen}}',

  'dialog.close': 'Schließen',
  'dialog.cancel': 'Abbrechen',

  'intake.title': 'Was soll mit dem neuen Text geschehen?',
  'intake.text':
    '{name} enthält Änderungen oder eigenen Text. {added} kann daneben geöffnet werden, ihm als eigene Dokumente folgen oder an seine Stelle treten. Alles lässt sich rückgängig machen.',
  'intake.replace': 'Ersetzen',
  'intake.append': 'Als neues Dokument anhängen',
  'intake.append.locked':
    'Hier lässt sich nichts anhängen: Eine der beiden Dateien ist nicht bearbeitbar.',
  'intake.drop': 'Datei ablegen, um sie zu prüfen',
  'intake.drop.local': 'Sie bleibt in diesem Browser.',

  'start.intent':
    'Öffnen Sie ein Manifest, härten Sie es Einstellung für Einstellung, und nehmen Sie es mit.',
  'start.sample':
    'Das Beispiel aus dem AKS-Artikel ist schon geöffnet und geprüft. Härten Sie es, um zu sehen, wie das geht, oder öffnen Sie ein eigenes.',
  'start.example': 'Das Beispiel {name} ist geöffnet. Härten Sie es, oder öffnen Sie ein eigenes.',
  'start.own':
    '{name} ist geöffnet. Nur Sie ändern daran etwas, und jede Änderung lässt sich rückgängig machen.',
  'start.empty.title': 'Noch nichts da',
  'start.empty.text':
    'Fügen Sie ein Manifest ein, legen Sie eine Datei ab, oder beginnen Sie mit einem Beispiel.',
  'start.bring': 'Ein Manifest mitbringen',
  'start.paste': 'Einfügen',
  'start.open': 'Datei öffnen',
  'start.bring.how':
    'Pods, Deployments, Jobs und Verwandte; YAML oder JSON; ein Dokument oder viele. {keys} außerhalb des Editors geht auch, ebenso das Ablegen einer Datei an beliebiger Stelle.',
  'start.examples': 'Mit einem Beispiel beginnen',
  'start.local': 'Alles geschieht in diesem Browser. Kein Teil Ihres Manifests verlässt ihn.',

  'new.open': 'Neues Manifest',
  'new.open.about': 'Von der ersten Zeile an gehärtet',
  'example.article': 'Das Beispiel aus dem Artikel',
  'example.article.about': 'Ein Pod, der NET_ADMIN und SYS_TIME hinzufügt',
  'example.store': 'AKS-Store-Demo',
  'example.store.about': 'Die Beispielanwendung von Microsoft, viele Dokumente',
  'example.bundle': 'Deployment und Service',
  'example.bundle.about': 'Mit Init-Container, Sidecar und einem Kennwort',
  'example.vault': 'Workload ID und Key Vault',
  'example.vault.about': 'Eine Identität für den Pod, ein Kennwort als Datei',
  'example.json': 'CronJob in JSON',
  'example.json.about': 'JSON bleibt JSON',
  'example.windows': 'Windows-Pod',
  'example.windows.about': 'Die meisten Linux-Einstellungen gelten nicht',
  'example.broken': 'Zweites Dokument fehlerhaft',
  'example.broken.about': 'Die anderen Dokumente werden trotzdem geprüft',
  'example.template': 'Helm-Vorlage',
  'example.template.about': 'Muss zuerst gerendert werden',
  'example.pod-identity': 'Veraltete Podidentität',
  'example.pod-identity.about': 'Vom Pod verwaltete Identitäten, nicht mehr unterstützt',
  'example.installer': 'Installation auf Knoten',
  'example.installer.about': 'Ein DaemonSet, das die Knoten als root einrichtet',

  'download.intent': 'Sehen Sie, was offen ist, und wenden Sie das Manifest dann im Cluster an.',
  'download.left': 'Was offen ist',
  'download.nothing': 'Es sind keine Befunde offen.',
  'download.take': 'Mitnehmen',
  'download.bytes':
    'Gespeichert als {encoding}{mark, select, yes { mit Bytereihenfolgemarke} other {}}, Zeilenenden {ends}.',
  'download.ends.lf': 'LF',
  'download.ends.crlf': 'CRLF',
  'download.ends.cr': 'CR',
  'download.ends.mixed': 'gemischt',
  'download.next': 'Was Sie als Nächstes ausführen',
  'download.dry-run': 'Fragen Sie den Cluster, ob er es annähme, ohne etwas zu ändern:',
  'download.diff': 'Sehen Sie, was sich ändern würde:',
  'download.apply': 'Wenden Sie es an, und sehen Sie den Pods beim Start zu:',
  'download.copy-command': 'Kopieren: {command}',

  'status.local': 'Bleibt in diesem Browser',
  'status.offline': 'Kein Netz; die Seite funktioniert weiter',
  'status.standard': 'Pod Security Standards {version}',
  'status.rules':
    '{profile}{changed, select, yes {, geändert durch podsmith.json} other {}}: {n} von {total} Regeln',

  'shortcuts.title': 'Tastenkürzel',
  'shortcuts.undo': 'Rückgängig',
  'shortcuts.redo': 'Wiederholen',
  'shortcuts.save': 'Manifest herunterladen',
  'shortcuts.panes': 'Nächster Bereich, voriger Bereich',
  'shortcuts.paste': 'Manifest einfügen (außerhalb von Feldern und Editor)',
  'shortcuts.fix': 'Beheben, worauf der Cursor steht (im Editor)',
  'shortcuts.next': 'Nächster Befund, voriger Befund (im Editor)',
  'shortcuts.leave': 'Den Editor verlassen',
  'shortcuts.list': 'Diese Liste',
  'shortcuts.question': '? und / als einzelne Tasten verwenden',
  'shortcuts.or': 'oder',
  'shortcuts.then': 'dann',

  'key.ctrl': 'Strg',
  'key.shift': 'Umschalt',
};
