import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'offer.extraction.markdown.title':
    '{n, plural, one {Ein Manifest in Markdown} other {# Manifeste in Markdown}}',
  'offer.extraction.shell.title':
    '{n, plural, one {Ein Manifest in einem Shellskript} other {# Manifeste in einem Shellskript}}',
  'offer.extraction.text':
    'Der Text darum herum ist nicht für Kubernetes. Alles bleibt, bis Sie zustimmen, und Rückgängig bringt es zurück.',
  'offer.extraction.variables':
    'Die Shell würde {variables} einsetzen. Diese Seite tut das nicht: Tragen Sie die Werte von Hand ein.',
  'offer.extraction.act':
    '{n, plural, one {Nur das Manifest behalten} other {Nur die # Manifeste behalten}}',
  'offer.extraction.step':
    '{n, plural, one {Nur das Manifest behalten} other {Nur # Manifeste behalten}}',
  'offer.only':
    '{n, plural, one {Nur das Manifest darin} other {Nur die # Manifeste darin}}, ohne den Text darum herum',

  'offer.repair.title': 'Ungewöhnliche Zeichen verhindern, dass dies richtig gelesen wird',
  'offer.repair.text': '{list}. Text in Anführungszeichen und in Blockskalaren bleibt unverändert.',
  'offer.repair.tab': '{n, plural, one {# Tabulator} other {# Tabulatoren}} als Einrückung',
  'offer.repair.space':
    '{n, plural, one {# Leerzeichen anderer Art} other {# Leerzeichen anderer Art}}',
  'offer.repair.invisible':
    '{n, plural, one {# unsichtbares Zeichen} other {# unsichtbare Zeichen}}',
  'offer.repair.quote':
    '{n, plural, one {# typografisches Anführungszeichen} other {# typografische Anführungszeichen}}',
  'offer.repair.act': '{n, plural, one {# Zeichen reparieren} other {# Zeichen reparieren}}',
  'offer.repair.step': '{n, plural, one {# Zeichen reparieren} other {# Zeichen reparieren}}',
  'offer.repair.preview': 'Vorschau',
  'offer.repair.preview.title': 'Was die Reparatur ändert',
  'offer.repair.preview.text':
    'Als Zeichen dargestellt: → ein Tabulator, ␣ ein Leerzeichen anderer Art, ∅ ein unsichtbares Zeichen.',
  'offer.repair.preview.line': 'Zeile {line}',
  'offer.repair.preview.before': 'Jetzt',
  'offer.repair.preview.after': 'Repariert',
  'offer.repair.preview.more':
    '{n, plural, one {und eine weitere Zeile} other {und # weitere Zeilen}}',

  'offer.json.title': 'Dies ist JSON',
  'offer.json.text':
    'Bei jeder Änderung bleibt es JSON. YAML hat denselben Inhalt und Platz für Kommentare.',
  'offer.json.act': 'In YAML umwandeln',
  'offer.json.step': 'In YAML umwandeln',
  'offer.json.refused': 'Es lässt sich nicht umwandeln: {reason}',
  'offer.json.not-json':
    'Es enthält mehr, als JSON erlaubt, etwa Kommentare oder mehrere Dokumente.',
  'offer.json.duplicate-key':
    'Ein Schlüssel steht zweimal an derselben Stelle, und einer von beiden ginge verloren.',
  'offer.json.number': 'Es enthält eine Zahl mit mehr Stellen, als sich genau schreiben lassen.',
  'offer.json.key-order': 'Schlüssel, die ganze Zahlen sind, würden ihre Reihenfolge ändern.',

  'offer.clean.title':
    '{n, plural, one {Ein Feld hat der Cluster gesetzt} other {# Felder hat der Cluster gesetzt}}',
  'offer.clean.text':
    'Der Text stammt aus einem Cluster, zum Beispiel aus „kubectl get“. Felder wie uid, status und managedFields sind Überbleibsel: Ohne sie ändert sich nichts, was läuft. Standardwerte, die der Cluster ergänzt hat, bleiben.',
  'offer.clean.act': '{n, plural, one {# Feld entfernen} other {# Felder entfernen}}',
  'offer.clean.step':
    '{n, plural, one {# vom Cluster gesetztes Feld entfernen} other {# vom Cluster gesetzte Felder entfernen}}',
  'offer.keep': 'So lassen',

  'offer.denial.title': 'Dies ist die Meldung eines Clusters, kein Manifest',
  'offer.denial.text': 'Sie sagt, warum ein Manifest abgelehnt wurde oder worauf zu achten ist.',
  'offer.denial.act': 'Meldung erklären',

  'offer.pasted.title': 'In den Text wurde eine Meldung eines Clusters eingefügt',
  'offer.pasted.text':
    'Sie sagt, warum ein Manifest abgelehnt wurde oder worauf zu achten ist. Podsmith kann sie aus dem Text entfernen und mit den betroffenen Einstellungen erklären. Das lässt sich rückgängig machen.',
  'offer.pasted.act': 'Entfernen und erklären',
  'offer.pasted.step': 'Meldung eines Clusters entfernen',

  'foreign.html.title': 'Dies ist eine Webseite',
  'foreign.html.text':
    'Nicht das Manifest, sondern die Seite darum herum, vielleicht eine Anmeldeseite. Kopieren Sie das Manifest selbst, oder öffnen Sie die Rohansicht der Datei.',
  'foreign.dockerfile.title': 'Dies ist ein Dockerfile',
  'foreign.dockerfile.text':
    'Es sagt, wie ein Image gebaut wird. Was ein Container darf, steht in seinem Manifest: Fügen Sie dieses ein. Daraus brauchen Sie den Benutzer (USER) und den Port (EXPOSE).',
  'foreign.docker-run.title': 'Dies ist ein Befehl mit docker run',
  'foreign.docker-run.text':
    'Kubernetes liest ihn nicht. Podsmith kann daraus ein gehärtetes Manifest erstellen.',
  'offer.make': 'Manifest daraus erstellen',
  'foreign.terraform.title': 'Dies ist Terraform',
  'foreign.terraform.text':
    'Terraform legt die Objekte selbst an. Sobald es sie gibt, zeigt „kubectl get deployment NAME -o yaml“ das Manifest: Fügen Sie dieses ein.',
  'foreign.diff.title': 'Dies ist ein Diff',
  'foreign.diff.text': 'Wenden Sie es an, und fügen Sie das ganze Manifest ein.',
  'foreign.kubectl-table.title': 'Dies ist eine Tabelle von kubectl',
  'foreign.kubectl-table.text':
    'Sie nennt nur Namen und Zustände. Führen Sie den Befehl noch einmal mit „-o yaml“ aus, und fügen Sie die Ausgabe ein.',
  'foreign.kubectl-describe.title': 'Dies ist die Ausgabe von „kubectl describe“',
  'foreign.kubectl-describe.text':
    'Sie ist zum Lesen gedacht und enthält kein Manifest. Führen Sie stattdessen „kubectl get“ mit „-o yaml“ aus, und fügen Sie die Ausgabe ein.',
  'foreign.one-line.title': 'Die Zeilenumbrüche dieses Manifests fehlen',
  'foreign.one-line.text':
    'Alle Schlüssel stehen in einer Zeile, wie es mit formatiertem Text geschieht. Podsmith kann nicht erkennen, welche Schlüssel zusammengehören. Kopieren Sie das Manifest als reinen Text, und fügen Sie es noch einmal ein.',

  'named.kubeconfig':
    'Dies ist eine kubeconfig: Sie enthält die Anmeldeinformationen eines Clusters. Diese bleiben in diesem Browser. Einen Pod zum Prüfen enthält sie nicht.',
  'named.secret-provider-class':
    'Eine SecretProviderClass nennt die Geheimnisse, die Pods aus Azure Key Vault erhalten. Fügen Sie den Workload hinzu, der sie einbindet, dann wird beides zusammen geprüft.',
  'named.helm-values':
    'Dies sind Werte für ein Helm-Chart. Führen Sie „helm template NAME CHART -f DATEI“ aus, und fügen Sie das Ergebnis ein.',
  'named.helm-chart':
    'Dies ist die Chart.yaml eines Helm-Charts. Führen Sie „helm template“ in ihrem Ordner aus, und fügen Sie das Ergebnis ein.',
  'named.pipeline':
    'Dies sieht nach einer Pipelinedefinition aus, die Kubernetes nicht liest. Fügen Sie die Manifeste ein, die sie bereitstellt.',

  'denial.title': 'Meldung des Clusters',
  'denial.intro': 'Podsmith erklärt die Meldung und ändert Ihr Manifest nicht.',
  'denial.who.pod-security': 'Pod Security Admission',
  'denial.who.validation': 'Validierung',
  'denial.who.policy': 'Richtlinie {policy}',
  'denial.who.quota': 'Kontingent des Namespace',
  'denial.who.node': 'Knoten oder Prozess',
  'denial.what.pod-security.refused':
    'Der Namespace erzwingt {level}, Version {version}. Der Pod wurde abgelehnt.',
  'denial.what.pod-security.warned':
    'Nach {level}, Version {version}, werden solche Pods abgelehnt, jetzt oder später. Dies ist eine Warnung.',
  'denial.what.validation.refused':
    'kubectl oder der API-Server nimmt das Manifest nicht an, wie es geschrieben ist.',
  'denial.what.validation.warned':
    'Der API-Server nimmt das Manifest an, beanstandet aber ein Feld.',
  'denial.what.policy.refused': 'Eine Richtlinie des Clusters hat das Manifest abgelehnt.',
  'denial.what.policy.warned':
    'Eine Richtlinie des Clusters beanstandet das Manifest, nimmt es aber an.',
  'denial.what.quota.refused':
    'Der Namespace hat keinen Platz für den Pod, oder dessen Anforderungen und Grenzwerte fehlen oder liegen außerhalb des Erlaubten.',
  'denial.what.quota.warned': 'Der Namespace verlangt Anforderungen und Grenzwerte.',
  'denial.what.node.refused':
    'Das Manifest wurde angenommen, aber der Container läuft nicht, wie er soll.',
  'denial.what.node.warned':
    'Das Manifest wurde angenommen, aber der Container läuft nicht, wie er soll.',
  'denial.here': 'Im geöffneten Text ist das {name}.',
  'denial.nowhere':
    'Zu dieser Meldung passt nichts im geöffneten Text. Öffnen Sie das Manifest, und fügen Sie die Meldung noch einmal ein: Dann führt jeder Punkt an seine Stelle.',
  'denial.nowhere.named':
    '{name} ist nicht im geöffneten Text. Öffnen Sie das Manifest, und fügen Sie die Meldung noch einmal ein: Dann führt jeder Punkt an seine Stelle.',
  'denial.containers': '{n, plural, one {Container {names}} other {Container {names}}}',
  'denial.open': 'Einstellung öffnen',
  'denial.open.name': 'Einstellung öffnen: {title}',
  'denial.met': 'Der geöffnete Text erfüllt dies bereits.',
  'denial.not-asked': 'Das gewählte Ziel verlangt dies nicht.',
  'denial.unexplained': 'Podsmith hat dafür keine Regel.',
  'denial.message': 'Die Meldung',
  'files.disk':
    '{how, select, saves {„Speichern“ schreibt in die Dateien, die Sie geöffnet haben. Eine Datei, die ein anderes Programm geändert hat, wird nicht ohne Rückfrage überschrieben.} could {Um Dateien an ihrem Ort zu speichern, öffnen Sie sie von Ihrem Gerät, oder verwenden Sie „Speichern unter“.} other {Dieser Browser kann Dateien nicht an ihrem Ort speichern, deshalb lädt Podsmith sie herunter. Chrome und Edge können es.}}',
};
