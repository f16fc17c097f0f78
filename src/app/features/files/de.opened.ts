import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'files.beside':
    '{n, plural, one {Als eigene Datei öffnen} other {Neben den vorhandenen Dateien öffnen}}',
  'files.import.title': 'Was soll mit den neuen Dateien geschehen?',
  'files.import.text':
    'Sie haben {n, number} Dateien hinzugefügt. Diese können die geöffneten Dateien ersetzen oder daneben geöffnet werden. Podsmith prüft alle geöffneten Dateien zusammen.',
  'files.replace': 'Alle ersetzen',

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
  'band.broken.title': 'Zeile {line}: {reason}',
  'band.broken.waiting':
    'Die Einstellungen zeigen den letzten gültigen Stand, bis der Text lesbar ist. Ihr Text ist unverändert.',
  'band.broken.go': 'Zu Zeile {line}',
  'band.broken.compare': 'Mit letzter gültiger Fassung vergleichen',
  'band.broken.restore': 'Letzte gültige Fassung wiederherstellen',
  'band.custom.title':
    '{list}{more, plural, =0 {} one { und # weitere Art} other { und # weitere Arten}}.',
  'band.custom.text':
    'Pod Security Admission prüft diese benutzerdefinierten Ressourcen nicht, daher warnt der Cluster Sie beim Anwenden nicht.{open, plural, =0 {} one { Eine davon wurde nicht oder nur teilweise beurteilt.} other { # davon wurden nicht oder nur teilweise beurteilt.}}',
  'band.custom.more': 'Anzeigen, was jeweils beurteilt wurde',
  'band.recognised.line': 'Zeile {line}',

  'compare.title': 'Letzte gültige und aktuelle Fassung',
  'compare.text': 'Dokument {at}. Gleiche Zeilen am Anfang und am Ende sind weggelassen.',
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
  'offer.extraction.markdown.title':
    '{n, plural, one {Ein Manifest in Markdown} other {# Manifeste in Markdown}}',
  'offer.extraction.shell.title':
    '{n, plural, one {Ein Manifest in einem Shellskript} other {# Manifeste in einem Shellskript}}',
  'offer.extraction.text':
    'Der Text darum herum gehört nicht zum Manifest. Nichts wird ohne Ihre Zustimmung entfernt, und Sie können es rückgängig machen.',
  'offer.extraction.variables':
    'Eine Shell würde {variables} ersetzen. Podsmith tut das nicht. Geben Sie die Werte selbst ein.',
  'offer.extraction.act':
    '{n, plural, one {Nur das Manifest behalten} other {Nur die # Manifeste behalten}}',
  'offer.only':
    '{n, plural, one {Nur das Manifest darin} other {Nur die # Manifeste darin}}, ohne den Text darum herum',

  'offer.repair.title': 'Ungewöhnliche Zeichen verhindern, dass dies richtig gelesen wird',
  'offer.repair.text': '{list}. Text in Anführungszeichen und in Blockskalaren bleibt unverändert.',
  'offer.repair.tab': '{n, plural, one {# Tabulator} other {# Tabulatoren}} als Einrückung',
  'offer.repair.space':
    '{n, plural, one {# besonderes Leerzeichen} other {# besondere Leerzeichen}}',
  'offer.repair.invisible':
    '{n, plural, one {# unsichtbares Zeichen} other {# unsichtbare Zeichen}}',
  'offer.repair.quote':
    '{n, plural, one {# typografisches Anführungszeichen} other {# typografische Anführungszeichen}}',
  'offer.repair.act': '{n, plural, one {# Zeichen korrigieren} other {# Zeichen korrigieren}}',
  'offer.repair.preview': 'Vorschau',
  'offer.repair.preview.title': 'Was die Korrektur ändert',
  'offer.repair.preview.text':
    'Symbole: → ist ein Tabulator, ␣ ein besonderes Leerzeichen, ∅ ein unsichtbares Zeichen.',
  'offer.repair.preview.line': 'Zeile {line}',
  'offer.repair.preview.before': 'Jetzt',
  'offer.repair.preview.after': 'Korrigiert',
  'offer.repair.preview.more':
    '{n, plural, one {und eine weitere Zeile} other {und # weitere Zeilen}}',

  'offer.json.title': 'Dies ist JSON',
  'offer.json.text':
    'Änderungen behalten das JSON-Format bei. YAML hat denselben Inhalt und erlaubt Kommentare.',
  'offer.json.act': 'In YAML umwandeln',
  'offer.json.refused': 'Es lässt sich nicht umwandeln: {reason}',
  'offer.json.not-json':
    'Es enthält etwas, das JSON nicht erlaubt, etwa Kommentare oder mehrere Dokumente.',
  'offer.json.duplicate-key':
    'Ein Schlüssel ist doppelt vorhanden, und einer der beiden Werte ginge verloren.',
  'offer.json.number': 'Eine Zahl hat zu viele Stellen, um sie genau zu schreiben.',
  'offer.json.key-order':
    'Die Reihenfolge von Schlüsseln, die ganze Zahlen sind, würde sich ändern.',

  'offer.clean.title':
    '{n, plural, one {Ein Feld wurde vom Cluster gesetzt} other {# Felder wurden vom Cluster gesetzt}}',
  'offer.clean.text':
    'Der Text stammt aus einem Cluster, zum Beispiel aus „kubectl get“. Felder wie uid, status und managedFields benötigen Sie nicht. Ohne sie läuft der Workload genauso. Standardwerte, die der Cluster ergänzt hat, bleiben.',
  'offer.clean.act': '{n, plural, one {# Feld entfernen} other {# Felder entfernen}}',
  'offer.keep': 'So lassen',

  'offer.denial.title': 'Dies ist die Meldung eines Clusters, kein Manifest',
  'offer.denial.text':
    'Sie sagt, warum ein Manifest abgelehnt wurde, warum ein Container nicht läuft oder worauf zu achten ist.',
  'offer.denial.act': 'Meldung erklären',

  'offer.pasted.title': 'In den Text wurde eine Meldung eines Clusters eingefügt',
  'offer.pasted.text':
    'Sie sagt, warum ein Manifest abgelehnt wurde, warum ein Container nicht läuft oder worauf zu achten ist. Podsmith kann sie aus dem Text entfernen und mit den betroffenen Einstellungen erklären. Das lässt sich rückgängig machen.',
  'offer.pasted.act': 'Entfernen und erklären',

  'foreign.html.title': 'Dies ist eine Webseite',
  'foreign.html.text':
    'Dies ist die Seite um das Manifest herum oder eine Anmeldeseite. Kopieren Sie das Manifest, oder öffnen Sie die Rohansicht der Datei.',
  'foreign.dockerfile.title': 'Dies ist ein Dockerfile',
  'foreign.dockerfile.text':
    'Es legt fest, wie ein Image erstellt wird. Fügen Sie das Manifest ein, das das Image ausführt. Aus dieser Datei brauchen Sie nur den Benutzer (USER) und den Port (EXPOSE).',
  'foreign.docker-run.title': 'Dies ist ein Befehl mit docker run',
  'foreign.docker-run.text':
    'Kubernetes kann ihn nicht lesen, aber Podsmith kann daraus ein gehärtetes Manifest erstellen.',
  'offer.make': 'Manifest daraus erstellen',
  'foreign.terraform.title': 'Dies ist Terraform',
  'foreign.terraform.text':
    'Lassen Sie Terraform die Objekte erstellen. Führen Sie dann „kubectl get deployment NAME -o yaml“ aus, und fügen Sie das ausgegebene Manifest ein.',
  'foreign.diff.title': 'Dies ist ein Diff',
  'foreign.diff.text': 'Wenden Sie es an, und fügen Sie dann das vollständige Manifest ein.',
  'foreign.kubectl-table.title': 'Dies ist eine Tabelle von kubectl',
  'foreign.kubectl-table.text':
    'Sie nennt nur Namen und Zustände. Führen Sie den Befehl noch einmal mit „-o yaml“ aus, und fügen Sie die Ausgabe ein.',
  'foreign.kubectl-describe.title': 'Dies ist die Ausgabe von „kubectl describe“',
  'foreign.kubectl-describe.text':
    'Sie enthält kein Manifest. Führen Sie stattdessen „kubectl get“ mit „-o yaml“ aus, und fügen Sie die Ausgabe ein.',
  'foreign.one-line.title': 'Die Zeilenumbrüche dieses Manifests fehlen',
  'foreign.one-line.text':
    'Alle Schlüssel stehen in einer Zeile. Das geschieht beim Kopieren von formatiertem Text. Podsmith kann nicht erkennen, welche Schlüssel zusammengehören. Kopieren Sie das Manifest als reinen Text, und fügen Sie es noch einmal ein.',

  'named.kubeconfig':
    'Dies ist eine kubeconfig, die die Anmeldeinformationen eines Clusters enthält. Sie bleiben in diesem Browser. Einen Pod zum Prüfen gibt es darin nicht.',
  'named.secret-provider-class':
    'Eine SecretProviderClass nennt die Geheimnisse, die Pods aus Azure Key Vault erhalten. Um beides zusammen zu prüfen, fügen Sie den Workload hinzu, der sie einbindet.',
  'named.helm-values':
    'Dies sind Werte für ein Helm-Chart. Führen Sie „helm template NAME CHART -f DATEI“ aus, und fügen Sie das Ergebnis ein.',
  'named.helm-chart':
    'Dies ist die Chart.yaml eines Helm-Charts. Führen Sie „helm template“ in ihrem Ordner aus, und fügen Sie das Ergebnis ein.',
  'named.pipeline':
    'Dies sieht nach einer Pipelinedefinition aus, die Kubernetes nicht lesen kann. Fügen Sie die Manifeste ein, die sie bereitstellt.',

  'rendered.helm':
    'Gerendert aus {n, plural, one {dem Chart {list}} other {den Charts {list}}}{more, plural, =0 {} other { und # weiteren}}, {templates, plural, one {# Vorlage} other {# Vorlagen}}',
  'rendered.kustomize':
    'Gerendert mit Kustomize{n, plural, =0 {} one { aus # Datei} other { aus # Dateien}}',
  'rendered.flux':
    'Gerendert aus {n, plural, one {der Flux-Kustomization {list}} other {den Flux-Kustomizations {list}}}{more, plural, =0 {} other { und # weiteren}}',
  'rendered.flux-helm':
    'Gerendert aus {n, plural, one {dem HelmRelease {list}} other {den HelmReleases {list}}}{more, plural, =0 {} other { und # weiteren}}',
  'rendered.argocd':
    'Gerendert aus {n, plural, one {der Argo-CD-Application {list}} other {den Argo-CD-Applications {list}}}{more, plural, =0 {} other { und # weiteren}}',
  'rendered.helm-release':
    'Installiert mit {n, plural, one {dem Helm-Release {list}} other {den Helm-Releases {list}}}{more, plural, =0 {} other { und # weiteren}}',
  'rendered.text.helm':
    'Änderungen hier gehen verloren, sobald das Chart erneut gerendert wird. Setzen Sie die Werte des Charts, oder exportieren Sie die Korrekturen als Patches, die auf seine Ausgabe angewendet werden.',
  'rendered.text.kustomize':
    'Änderungen hier gehen verloren, sobald Kustomize erneut läuft. Exportieren Sie die Korrekturen als Patches, und fügen Sie sie Ihrer Kustomization hinzu.',
  'rendered.text.flux':
    'Änderungen hier gehen verloren: Flux wendet an, was im Repository steht. Exportieren Sie die Korrekturen als Patches, und fügen Sie sie der Kustomization im Repository hinzu.',
  'rendered.text.flux-helm':
    'Änderungen hier gehen verloren: Flux rendert das Chart erneut. Setzen Sie die Werte des HelmRelease, oder exportieren Sie die Korrekturen als Patches für seine Post-Renderer.',
  'rendered.text.argocd':
    'Änderungen hier gehen verloren: Argo CD wendet an, was im Repository steht. Exportieren Sie die Korrekturen als Patches, und fügen Sie sie der Quelle der Application hinzu.',
  'rendered.text.helm-release':
    'Änderungen hier gehen mit dem nächsten Upgrade des Release verloren. Setzen Sie die Werte des Charts, oder exportieren Sie die Korrekturen als Patches, die auf seine Ausgabe angewendet werden.',
  'rendered.export': 'Korrekturen exportieren',
  'rendered.keep': 'Ausblenden',
  'offer.clean.rendered': '{title}. {text}',

  'chart.band.title': 'Diese Datei gehört zum Helm-Chart {name}',
  'chart.band.text':
    'Die Korrekturen eines Charts gehören in seine Werte. Podsmith kann sie in values.yaml setzen und die Zeilen hinzufügen, die die Vorlagen benötigen.',
  'chart.band.open': 'Chart härten …',

  'denial.title': 'Meldung des Clusters',
  'denial.intro': 'Podsmith erklärt die Meldung und ändert Ihr Manifest nicht.',
  'denial.here': 'Im geöffneten Text ist das {name}.',
  'denial.nowhere':
    'Zu dieser Meldung passt nichts im geöffneten Text. Um die betroffenen Zeilen zu sehen, öffnen Sie das Manifest, und fügen Sie die Meldung noch einmal ein.',
  'denial.nowhere.named':
    '{name} ist nicht im geöffneten Text. Um die betroffenen Zeilen zu sehen, öffnen Sie das Manifest, und fügen Sie die Meldung noch einmal ein.',
  'denial.containers': '{n, plural, one {Container {names}} other {Container {names}}}',
  'denial.times': 'Sie steht {n, number}-mal im Text.',
  'denial.field': 'Feld: {field}',
  'denial.next': 'Nächster Schritt:',
  'denial.met': 'Der geöffnete Text erfüllt dies bereits.',
  'denial.not-asked': 'Das gewählte Ziel verlangt dies nicht.',
  'denial.message': 'Die Meldung',
  'files.disk':
    '{how, select, saves {„Speichern“ schreibt in die Dateien, die Sie geöffnet haben. Eine Datei, die ein anderes Programm geändert hat, wird nicht ohne Rückfrage überschrieben.} could {Um Dateien an ihrem Ort zu speichern, öffnen Sie sie von Ihrem Gerät, oder verwenden Sie „Speichern unter“.} other {Dieser Browser kann Dateien nicht an ihrem Ort speichern, deshalb lädt Podsmith sie herunter. Chrome und Edge können es.}}',
};
