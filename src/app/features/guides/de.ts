import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'guide.secret-provider-class.open': 'SecretProviderClass bearbeiten …',
  'guide.secret-provider-class.about':
    'Was der Treiber aus dem Tresor liest, mit welcher Identität und in welche Dateien',
  'guide.secret-provider-class.title': 'SecretProviderClass',
  'guide.secret-provider-class.intent':
    'Eine SecretProviderClass legt fest, welche Objekte der Secrets Store CSI-Treiber aus welchem Tresor liest. Ihre Liste von Objekten ist YAML innerhalb von YAML. Hier bearbeiten Sie sie in einem Formular.',
  'guide.secret-provider-class.nothing':
    'Diese Dateien enthalten weder eine SecretProviderClass für Azure noch einen Workload, der eine verwenden könnte.',
  'guide.secret-provider-class.step': 'SecretProviderClass {name}',

  'guide.class.new': 'Eine neue Klasse für {name}',
  'guide.class.name': 'Name der Klasse',
  'guide.class.identity.kept': 'Wie bisher: {mode}',
  'guide.class.identity.kept.pod-identity': 'verwaltete Podidentität (nicht mehr unterstützt)',
  'guide.class.identity.kept.service-principal': 'das Geheimnis eines Dienstprinzipals',
  'guide.class.identity.kept.contradictory': 'widersprüchlich',
  'guide.class.objects': 'Objekte im Tresor',
  'guide.class.object': 'Objekt {number}',
  'guide.class.object.named': 'Objekt {name}',
  'guide.class.object.add': 'Objekt hinzufügen',
  'guide.class.object.remove': '{name} entfernen',
  'guide.class.objectName': 'Name im Tresor',
  'guide.class.objectType': 'Typ',
  'guide.class.objectType.secret': 'Geheimnis',
  'guide.class.objectType.key': 'Schlüssel (der öffentliche)',
  'guide.class.objectType.cert': 'Zertifikat (ohne seinen Schlüssel)',
  'guide.class.objectAlias': 'Dateiname',
  'guide.class.objectAlias.help': 'Leer: der Name im Tresor',
  'guide.class.more': 'Version, Format, Berechtigungen',
  'guide.class.objectVersion': 'Version',
  'guide.class.objectVersion.help': 'Leer: die neueste; nur sie wird erneuert',
  'guide.class.objectVersionHistory': 'Aufbewahrte Versionen',
  'guide.class.objectVersionHistory.help':
    'Mehr als 1: ein Ordner mit den Dateien 0, 1, …; die Identität braucht die Berechtigung zum Auflisten',
  'guide.class.objectFormat': 'Format',
  'guide.class.objectFormat.default': 'Standard (pem)',
  'guide.class.objectEncoding': 'Codierung',
  'guide.class.objectEncoding.default': 'Standard (utf-8)',
  'guide.class.filePermission': 'Dateiberechtigungen',
  'guide.class.filePermission.help':
    'Oktal; leer: 0644. Die Dateien gehören root: Ein Container ohne root braucht die letzte Ziffer.',
  'guide.class.copies': 'Secrets, die der Treiber schreibt',
  'guide.class.copies.help':
    'Nur für Programme, die eine Umgebungsvariable benötigen. Jedes Secret ist eine Kopie in etcd.',
  'guide.class.copy': 'Secret {name}',
  'guide.class.copy.add': 'Secret hinzufügen',
  'guide.class.copy.remove': 'Secret {name} entfernen',
  'guide.class.copy.secret': 'Name des Secrets',
  'guide.class.copy.type': 'Typ',
  'guide.class.key': 'Schlüssel {number}',
  'guide.class.key.key': 'Schlüssel im Secret',
  'guide.class.key.file': 'Aus der Datei',
  'guide.class.key.file.none': 'Datei wählen',
  'guide.class.key.add': 'Schlüssel hinzufügen',
  'guide.class.key.remove': 'Schlüssel {name} entfernen',
  'guide.class.containers': 'Container, die die Dateien erhalten',

  'guide.class.error.class-name':
    'Nur Kleinbuchstaben, Ziffern, Bindestriche und Punkte; zuerst und zuletzt ein Buchstabe oder eine Ziffer.',
  'guide.class.error.class-taken': 'In diesen Dateien gibt es eine Klasse mit diesem Namen.',
  'guide.class.error.no-object':
    'Fügen Sie mindestens ein Objekt hinzu: Der Anbieter lehnt eine leere Liste ab.',
  'guide.class.error.unreadable':
    'Der Text von „objects“ lässt sich nicht als Liste von Objekten lesen. Korrigieren Sie ihn an der markierten Stelle im Editor, und öffnen Sie diese Korrektur erneut.',
  'guide.class.error.type':
    'Wählen Sie secret, key oder cert: Andere Typen unterstützt der Anbieter nicht.',
  'guide.class.error.version': 'Buchstaben und Ziffern, wie der Tresor die Version anzeigt.',
  'guide.class.error.history': 'Eine ganze Zahl von 0 bis 100.',
  'guide.class.error.only-secret': 'Der Anbieter unterstützt das nur für den Typ secret.',
  'guide.class.error.permission': 'Vier Oktalziffern, die mit 0 beginnen, zum Beispiel 0644.',
  'guide.class.error.file':
    'Ein Dateiname aus Buchstaben, Ziffern, Bindestrichen, Unterstrichen und Punkten; Ordner mit „/“, ohne „..“.',
  'guide.class.error.secret-name':
    'Nur Kleinbuchstaben, Ziffern, Bindestriche und Punkte; zuerst und zuletzt ein Buchstabe oder eine Ziffer.',
  'guide.class.error.secret-taken': 'Ein anderes Secret dieser Klasse hat diesen Namen.',
  'guide.class.error.secret-key': 'Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte.',
  'guide.class.error.key-taken': 'Ein anderer Schlüssel dieses Secrets hat diesen Namen.',
  'guide.class.error.no-such-file': 'Keines der Objekte wird in diese Datei geschrieben.',
  'guide.class.error.tls-keys': 'Ein TLS-Secret braucht die Schlüssel tls.crt und tls.key.',
  'guide.class.error.demanded-key': 'Ein Secret dieses Typs braucht den Schlüssel {keys}.',
  'guide.class.error.no-container': 'Wählen Sie mindestens einen Container aus.',

  'guide.class.note.vault-roles':
    'Die Identität braucht für den Tresor `{vault}` diese Rollen: {roles}. Die Clusteroperator-Checkliste hat die Befehle.',
  'guide.class.note.pinned': 'Eine festgelegte Version wird nie aktualisiert: {names}.',
  'guide.class.note.copied':
    'Kopien verringern den Schutz: Jeder Wert ist in etcd gespeichert, für alle, die Secrets des Namespace lesen dürfen: {names}. Es gibt sie nur, solange ein Pod die Klasse einbindet.',
  'guide.class.note.copy-renamed':
    'Variablen, die diese Secrets mit dem alten Namen oder Schlüssel lesen, funktionieren dann nicht mehr: {names}. Ändern Sie auch diese.',
  'guide.class.note.running-pods':
    '{n, plural, =0 {Kein Workload in diesen Dateien bindet die Klasse ein.} other {Laufende Pods behalten, was sie eingebunden haben. Starten Sie neu: {names}.}}',
  'guide.companions.open': 'Ergänzende Ressourcen hinzufügen …',
  'guide.companions.about': 'ServiceAccount, Service, NetworkPolicy, Budget, Namespace',
  'guide.companions.title': 'Ergänzende Ressourcen',
  'guide.companions.intent':
    'Fügt empfohlene ergänzende Ressourcen hinzu, bereits gehärtet. Hinzugefügt wird nur, was Sie auswählen.',
  'guide.companions.nothing': 'In diesen Dateien gibt es keinen Workload.',
  'guide.companions.step': 'Ergänzende Ressourcen für {name}',

  'guide.beside.kinds': 'Hinzuzufügende Ressourcen',
  'guide.beside.kinds.help':
    'Vorausgewählt sind fehlende Ressourcen, die laufende Workloads nicht beeinträchtigen.',
  'guide.beside.kind.namespace': 'Namespace mit Labels für Pod Security',
  'guide.beside.kind.account': 'ServiceAccount',
  'guide.beside.kind.headless': 'Headless-Service',
  'guide.beside.kind.service': 'Service',
  'guide.beside.kind.policy': 'NetworkPolicy',
  'guide.beside.kind.budget': 'PodDisruptionBudget',

  'guide.beside.why.namespace-new':
    'Diese Dateien legen Objekte in `{namespace}` an, definieren den Namespace aber nicht. Er erhält eine Stufe, die seine Pods erfüllen müssen.',
  'guide.beside.why.namespace-labels':
    '`{namespace}` steht in diesen Dateien, erzwingt aber keine Stufe. Die Labels werden dort ergänzt.',
  'guide.beside.why.namespace-fails':
    'Er steht nicht in diesen Dateien. Was sie für `{namespace}` enthalten, würde {level} noch nicht erfüllen; härten Sie zuerst.',
  'guide.beside.why.namespace-there':
    '`{namespace}` steht in diesen Dateien: {level} wird erzwungen.',
  'guide.beside.why.namespace-unsaid':
    'Der Workload hat keinen Namespace. Er wird beim Anwenden festgelegt.',
  'guide.beside.why.namespace-shared':
    '`{namespace}` gibt es in jedem Cluster; andere verwenden ihn ebenfalls.',
  'guide.beside.why.namespace-name':
    '`{namespace}` ist kein gültiger Name für einen Namespace. Korrigieren Sie ihn zuerst im Manifest.',
  'guide.beside.why.account-new':
    'Eine eigene Identität, deren Pods kein Token für die Kubernetes-API erhalten.',
  'guide.beside.why.account-named':
    'Der Pod nennt `{account}`, das nicht in diesen Dateien steht. Im Cluster kann dieses Konto vorhanden sein.',
  'guide.beside.why.account-there': '`{account}` steht in diesen Dateien.',
  'guide.beside.why.account-twice':
    'Diese Dateien enthalten mehrere Dienstkonten mit dem Namen `{account}`. Behalten Sie eines davon.',
  'guide.beside.why.account-identity':
    'Der Pod verwendet Workload ID: „Workload ID einrichten …“ im Schritt Identität schreibt sein Konto mit der Client-ID.',
  'guide.beside.why.headless-new':
    'Das StatefulSet nennt `{name}`, das nicht in diesen Dateien steht. Der Service gibt jedem Pod einen Namen im DNS.',
  'guide.beside.why.headless-there': '`{name}` steht in diesen Dateien.',
  'guide.beside.why.headless-unnamed':
    'Das StatefulSet nennt keinen. Die Einstellung „Für StatefulSets einen Headless-Service angeben“ erledigt beides.',
  'guide.beside.why.headless-name':
    'Das StatefulSet nennt `{name}`; das ist kein gültiger Name für einen Service. Korrigieren Sie ihn zuerst im Manifest.',
  'guide.beside.why.service-new':
    'Clients rufen den gewohnten Port auf, das Programm lauscht auf seinem eigenen. Erreichbar ist er nur innerhalb des Clusters.',
  'guide.beside.why.service-beside':
    'Pods eines StatefulSets werden meist unter ihren eigenen Namen aufgerufen. Der AKS-Bereitstellungsschutz lehnt zwei Services ab, die dieselben Pods auswählen.',
  'guide.beside.why.service-there':
    '{n, plural, one {Ein Service führt zu diesen Pods} other {Services führen zu diesen Pods}}: {names}.',
  'guide.beside.why.service-ports':
    'Kein Container deklariert einen Port, den andere aufrufen könnten.',
  'guide.beside.why.service-brief':
    'Die Pods eines {kind} werden nicht aufgerufen: Sie laufen nur, bis ihre Aufgabe beendet ist.',
  'guide.beside.why.policy-new':
    'Blockiert jeden Datenverkehr der Pods, den sie nicht ausdrücklich erlaubt, in beiden Richtungen. Andere Aufrufe von und zu den Pods funktionieren dann nicht mehr.',
  'guide.beside.why.policy-part':
    'Die andere Richtung ist bereits eingeschränkt, daher betrifft diese Richtlinie nur {direction}. Sie blockiert alles, was sie nicht ausdrücklich erlaubt.',
  'guide.beside.why.policy-other':
    'Diese Dateien enthalten Richtlinien der eigenen Arten von Cilium oder Calico, die vielleicht dasselbe bewirken.',
  'guide.beside.why.policy-windows':
    'Für Windows-Pods braucht sie Calico. Cilium läuft dort nicht, und das Modul von Azure unterstützt dort keine Ausnahmen von einem Adressbereich. Die Richtlinie blockiert alles, was sie nicht ausdrücklich erlaubt.',
  'guide.beside.why.policy-there':
    'Richtlinien in diesen Dateien schränken die Pods bereits in beiden Richtungen ein.',
  'guide.beside.why.policy-host':
    'Der Pod verwendet das Netzwerk seines Knotens (`hostNetwork`); Richtlinien gelten dort nicht.',
  'guide.beside.why.budget-new':
    'Beim Leeren eines Knotens wird jeweils nur ein Teil der {n} Pods entfernt und auf Ersatz gewartet.',
  'guide.beside.why.budget-there': '`{name}` steht in diesen Dateien.',
  'guide.beside.why.budget-kind': 'Ein {kind} hat keine feste Anzahl von Replikaten.',
  'guide.beside.why.budget-single':
    'Bei einem einzigen Replikat würde ein Budget nur das Leeren seines Knotens aufhalten.',
  'guide.beside.why.no-labels':
    'Die Pods haben keine Labels, über die eine Auswahl sie finden kann.',
  'guide.beside.why.no-name':
    'Es gibt keinen Namen dafür: Der Workload hat keinen, oder ein anderes Objekt heißt so.',

  'guide.beside.level': 'Podsicherheitsstufe',
  'guide.beside.level.restricted': 'Restricted: nur gehärtete Pods',
  'guide.beside.level.baseline': 'Baseline: keine bekannten Wege, einen Knoten zu übernehmen',
  'guide.beside.version': 'Version der Richtlinie',
  'guide.beside.version.help': 'latest ändert sich mit jedem Upgrade des Clusters.',
  'guide.beside.account': 'Name des Dienstkontos',
  'guide.beside.account.new': 'Neu: Das Dienstkonto wird vor dem Workload eingefügt.',
  'guide.beside.account.there': 'Das Dienstkonto steht in diesen Dateien und bleibt unverändert.',
  'guide.beside.account.elsewhere':
    'Neu: Das Dienstkonto im Namespace {namespace} kann der Pod nicht verwenden. Ein Pod läuft nur unter einem Dienstkonto seines eigenen Namespace.',
  'guide.beside.service': 'Name des Service',
  'guide.beside.service.help': 'Clients im Namespace rufen ihn unter diesem Namen auf.',
  'guide.beside.port': 'Port {number} von {container}, angeboten als',
  'guide.beside.port.help': 'Leer: wird nicht angeboten.',
  'guide.beside.port.name': 'Name des Ports {number} von {container}',
  'guide.beside.port.name.help':
    'Wird in den Container geschrieben, damit der Service darauf verweisen kann.',
  'guide.beside.callers': 'Wer die Pods aufrufen darf',
  'guide.beside.callers.namespace': 'Pods desselben Namespace',
  'guide.beside.callers.ingress': 'Der Ingress-Controller',
  'guide.beside.callers.both': 'Derselbe Namespace und der Ingress-Controller',
  'guide.beside.callers.anywhere': 'Alle, auf den deklarierten Ports',
  'guide.beside.callers.nobody': 'Niemand',
  'guide.beside.controller': 'Namespace des Ingress-Controllers',
  'guide.beside.controller.help':
    'Das Add-On für das Anwendungsrouting von AKS hat app-routing-system.',
  'guide.beside.calls': 'Ports, die die Pods aufrufen dürfen',
  'guide.beside.calls.help':
    'TCP, zu jeder Adresse außer 169.254.169.254. Azure-Dienste brauchen 443. DNS ist immer erlaubt.',
  'guide.beside.most': 'Pods, die zugleich fehlen dürfen',
  'guide.beside.most.help': 'Beim Leeren oder bei einem Upgrade von Knoten',

  'guide.beside.error.nothing': 'Wählen Sie mindestens eine Ressource aus.',
  'guide.beside.error.version': 'latest oder eine Version wie v1.36.',
  'guide.beside.error.required': 'Füllen Sie dieses Feld aus.',
  'guide.beside.error.port-required': 'Bieten Sie mindestens einen Port an.',
  'guide.beside.error.port': 'Eine ganze Zahl von 1 bis 65535.',
  'guide.beside.error.port-taken': 'Ein anderer Port dieses Service hat diese Nummer.',
  'guide.beside.error.port-name':
    'Höchstens 15 Kleinbuchstaben, Ziffern und Bindestriche, darunter mindestens ein Buchstabe; kein Bindestrich am Anfang, am Ende oder doppelt.',
  'guide.beside.error.name-taken': 'Ein anderer Port des Pods heißt so.',
  'guide.beside.error.wrong':
    'Der Port oder das Protokoll des Containers ist ungültig. Korrigieren Sie es im Manifest.',
  'guide.beside.error.service-name':
    'Höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche; am Anfang ein Buchstabe, am Ende kein Bindestrich.',
  'guide.beside.error.service-taken': 'Ein anderer Service heißt so.',
  'guide.beside.error.namespace-name':
    'Höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche; kein Bindestrich am Anfang oder am Ende.',
  'guide.beside.error.ports': 'Ganze Zahlen von 1 bis 65535, durch Kommas getrennt.',
  'guide.beside.error.most':
    'Von 1, damit Knoten geleert werden können, bis {most}, damit immer ein Pod läuft.',

  'guide.beside.note.namespace-fails':
    '{n, plural, one {# Workload dieser Dateien würde} other {# Workloads dieser Dateien würden}} bei {level} abgelehnt: {names}. Härten Sie {n, plural, one {ihn} other {sie}} zuerst, oder beginnen Sie mit einer niedrigeren Stufe.',
  'guide.beside.note.namespace-whole':
    'Die Labels gelten für jeden Pod in `{namespace}`, auch für die, die nicht in diesen Dateien stehen. `kubectl label --dry-run=server --overwrite ns {namespace} pod-security.kubernetes.io/enforce={level}` ändert nichts und nennt die Pods, die abgelehnt würden.',
  'guide.beside.note.account-token':
    'Seine Pods erhalten kein Token für die Kubernetes-API. Ein Programm, das sie aufruft, braucht `automountServiceAccountToken: true` in seinem Pod und eine eigene Rolle.',
  'guide.beside.note.low-ports':
    '{n, plural, one {Port {ports} liegt} other {Die Ports {ports} liegen}} unter 1024: Manche Knoten verweigern {n, plural, one {ihn} other {sie}} einem Prozess ohne root, und ein Service ändert daran nichts. Hier {n, plural, one {bleibt er} other {bleiben sie}}; die Einstellung „{setting}“ verlegt {n, plural, one {ihn} other {sie}} zusammen mit dem Service.',
  'guide.beside.note.policy-engine':
    'Eine NetworkPolicy braucht ein Modul im Cluster: `cilium`, `calico` oder `azure` als `--network-policy` in AKS. Ohne ein solches Modul hat sie keine Wirkung, ohne dass eine Meldung erscheint. Die Befehle stehen in der Clusteroperator-Checkliste.',
  'guide.beside.note.policy-limits':
    'Sie unterstützt Adressen und Ports, aber keine Hostnamen: Ein nach außen erlaubter Port ist zu jedem Host erlaubt. 169.254.169.254, wo die Identität des Knotens ihre Token erhält, bleibt blockiert. Aufrufe an andere Pods und an Datenbanken auf anderen Ports brauchen eigene Regeln.',
  'guide.beside.note.policy-cilium':
    'In Cilium umfasst ein Adressbereich nie Pods oder Knoten, und AKS LocalDNS (169.254.10.0/24, in AKS Automatic voreingestellt) braucht eine CiliumNetworkPolicy.',
  'guide.beside.note.policy-entra':
    'Workload ID braucht TCP-Port 443: Ohne ihn erhalten die Pods kein Token von Microsoft Entra ID.',
  'guide.beside.note.budget-drain':
    'Das Leeren eines Knotens wartet, bis Ersatz bereit ist. Pods, die nicht funktionieren, dürfen jederzeit entfernt werden.',
  'guide.picture': 'Die Schritte als Bild ansehen',
  'guide.list': 'Geführte Korrekturen',
  'guide.target': 'Für',
  'guide.left-alone':
    '{n, plural, one {# Dokument ist eine Vorlage oder ein Patch und bleibt, wie es ist} other {# Dokumente sind Vorlagen oder Patches und bleiben, wie sie sind}}: Was daraus wird, ist hier nicht bekannt.',
  'guide.lines': 'Was geschrieben wird',
  'guide.lines.none':
    'Füllen Sie die Felder aus: Hier erscheinen die Zeilen, bevor etwas geschrieben wird.',
  'guide.working': 'Die Änderungen werden ermittelt …',
  'guide.lines.waits': 'Die Zeilen gehören zu den letzten Angaben ohne Fehler.',
  'guide.notes': 'Was Sie wissen sollten',
  'guide.refused':
    'In {file} lässt sich nichts schreiben, unabhängig von Ihren Antworten. Ihr Text ist unverändert.',
  'guide.cause': 'Zeile {line}: {cause}',
  'guide.rest': 'Was den Rest härtet',
  'guide.key-vault.instead': 'SecretProviderClass einrichten',
  'guide.unchanged': 'Keine Änderungen nötig.',
  'guide.apply': 'Anwenden',

  'guide.workload-identity.open': 'Workload ID einrichten …',
  'guide.workload-identity.about':
    'Eine Identität in Azure statt gespeicherter Anmeldeinformationen',
  'guide.workload-identity.title': 'Microsoft Entra Workload ID',
  'guide.workload-identity.intent':
    'Der Pod meldet sich mit dem Token seines Dienstkontos bei Azure an. Weder im Code noch im Image noch im Manifest stehen Anmeldeinformationen.',
  'guide.workload-identity.nothing':
    'In diesen Dateien gibt es keinen Workload, der eine Identität verwenden könnte.',
  'guide.workload-identity.step': 'Workload ID für {name}',
  'guide.identity.client': 'Client-ID',
  'guide.identity.client.help':
    'Der verwalteten Identität oder der App-Registrierung in Microsoft Entra ID',
  'guide.identity.account': 'Dienstkonto (ServiceAccount)',
  'guide.identity.account.new': 'Ein neues: Es wird vor dem Workload eingefügt.',
  'guide.identity.account.there':
    'Es steht in diesen Dateien: Seine Annotationen werden dort geschrieben.',
  'guide.identity.tenant': 'Mandanten-ID',
  'guide.identity.tenant.help': 'Leer: der Mandant des Clusters',
  'guide.identity.expiration': 'Gültigkeit des Tokens in Sekunden',
  'guide.identity.expiration.help': '{min} bis {max}; leer: {default}',
  'guide.identity.skip': 'Container ohne Token',
  'guide.identity.skip.help':
    'Die übrigen erhalten AZURE_CLIENT_ID und AZURE_FEDERATED_TOKEN_FILE.',
  'guide.identity.api': 'Das Programm ruft den Kubernetes-API-Server auf',
  'guide.identity.api.help':
    'Wenn nicht, wird das Token dafür nicht eingebunden. Workload ID hat ein eigenes Token.',
  'guide.identity.error.required': 'Füllen Sie dieses Feld aus.',
  'guide.identity.error.guid': 'Das ist keine ID. Sie sieht so aus: {example}.',
  'guide.identity.error.name':
    'Nur Kleinbuchstaben, Ziffern, Bindestriche und Punkte; am Anfang und am Ende ein Buchstabe oder eine Ziffer.',
  'guide.identity.error.default-account':
    'Verwenden Sie nicht das Konto „default“: Jeder Pod des Namespace, der keines angibt, läuft darunter.',
  'guide.identity.error.ambiguous-account':
    'Diese Dateien enthalten mehrere Dienstkonten mit diesem Namen. Behalten Sie eines davon.',
  'guide.identity.error.expiration': 'Eine ganze Zahl von {min} bis {max}.',
  'guide.identity.error.no-container':
    'Dieser Pod hat keinen Container, der ein Token erhalten könnte.',
  'guide.identity.error.all-skipped': 'Mindestens ein Container muss das Token erhalten.',
  'guide.identity.error.kube-system': 'Workload ID erreicht Pods im Namespace kube-system nicht.',
  'guide.identity.note.federated':
    'Die Identität in Azure muss diesem Konto vertrauen: mit Anmeldeinformationen für Verbundidentität, die den Antragsteller (subject) `system:serviceaccount:{namespace}:{account}` nennen.',
  'guide.identity.note.new-account': 'Das Dienstkonto `{account}` ist neu.',
  'guide.identity.note.shared-account':
    '{n, plural, one {# weiterer Workload läuft} other {# weitere Workloads laufen}} unter `{account}` und {n, plural, one {kann} other {können}} die Identität ebenfalls verwenden: {names}. Geben Sie jedem Workload ein eigenes Konto, um sie zu trennen.',
  'guide.identity.note.restart':
    'Annotationen eines Kontos gelten nur für Pods, die danach gestartet werden.',
  'guide.identity.note.proxy':
    'Der Proxy für die Migration wird noch angefordert: Er fügt einen privilegierten Container hinzu, der als root läuft.',

  'guide.pod-identity.open': 'Von verwalteter Podidentität migrieren …',
  'guide.pod-identity.about': 'Zu Workload ID, in allen geöffneten Dateien zugleich',
  'guide.pod-identity.title': 'Von verwalteter Podidentität zu Workload ID',
  'guide.pod-identity.intent':
    'Verwaltete Podidentitäten sind seit dem 24. Oktober 2022 veraltet, das Projekt ist seit September 2023 archiviert; das AKS-Add-On wurde bis September 2025 unterstützt. Jeder Pod mit dem Label aadpodidbinding erhält ein Dienstkonto mit derselben Identität.',
  'guide.pod-identity.nothing': 'Nichts in diesen Dateien gehört zu verwalteten Podidentitäten.',
  'guide.pod-identity.step': 'Migration von verwalteter Podidentität',
  'guide.migration.route': 'Vorgehen',
  'guide.migration.route.replace': 'Sofort ersetzen',
  'guide.migration.route.replace.help':
    'Für Programme mit aktuellem SDK. Mindestens: Azure.Identity 1.9.0 für .NET, 1.6.0 für C++; azidentity 1.3.0 für Go; azure-identity 1.9.0 für Java, 1.13.0 für Python; @azure/identity 3.2.0 für Node.js.',
  'guide.migration.route.side-by-side': 'Zuerst nebeneinander',
  'guide.migration.route.side-by-side.help':
    'Ebenfalls für ein aktuelles SDK. Workload ID kommt hinzu, das alte Label und die alten Objekte bleiben. Wenn alles funktioniert, öffnen Sie diese Korrektur erneut und ersetzen sie.',
  'guide.migration.route.bridge': 'Mit einem Proxy, für ein altes SDK',
  'guide.migration.route.bridge.help':
    'Eine Übergangslösung für Linux: Ein Sidecarcontainer antwortet wie die verwaltete Podidentität. Aktualisieren Sie das SDK später, und entfernen Sie die Annotation.',
  'guide.migration.client': 'Client-ID für {kind} {name}',
  'guide.migration.class.help': 'Die Identität, die den Tresor liest',
  'guide.migration.account': 'Dienstkonto für {kind} {name}',
  'guide.migration.account.new': 'Ein neues',
  'guide.migration.account.there': 'Es steht in diesen Dateien.',
  'guide.migration.error.two-identities':
    'Ein anderer Workload hat dieses Konto mit einer anderen Client-ID. Geben Sie jedem ein eigenes Konto.',
  'guide.migration.error.windows':
    'Der Proxy läuft nicht unter Windows. Aktualisieren Sie zuerst das SDK.',
  'guide.migration.error.host-network':
    'Ein Pod hat hostNetwork: Der Proxy würde den Datenverkehr des Knotens umleiten. Aktualisieren Sie zuerst das SDK.',
  'guide.migration.note.federated':
    '{n, plural, one {Die Identität muss diesem Konto vertrauen: mit Anmeldeinformationen für Verbundidentität. Der Antragsteller (subject) darin ist} other {Die Identitäten müssen diesen Konten vertrauen: mit Anmeldeinformationen für Verbundidentität. Die Antragsteller (subject) darin sind}} `{subjects}`.',
  'guide.migration.note.shared-account':
    '{n, plural, one {# weiterer Workload läuft} other {# weitere Workloads laufen}} unter einem solchen Konto und {n, plural, one {kann} other {können}} die Identität ebenfalls verwenden: {names}.',
  'guide.migration.note.label-stays':
    'Das Label `aadpodidbinding` bleibt, wo ein `selector` die Pods daran findet: {names}. Ohne die alten Objekte bewirkt es sonst nichts.',
  'guide.migration.note.class-stays':
    'Eine SecretProviderClass unterstützt immer nur eine Art der Anmeldung, daher bleibt vorerst die alte: {names}.',
  'guide.migration.note.verify':
    'Prüfen Sie, ob sich jedes Programm anmeldet. Öffnen Sie dies dann erneut, und wählen Sie „Sofort ersetzen“.',
  'guide.migration.note.proxy':
    'Der Proxy fügt einen privilegierten Init-Container hinzu, der als root läuft. Namespaces mit der Stufe Baseline oder Restricted lehnen den Pod ab.',
  'guide.migration.note.restart':
    'Starten Sie die Pods neu: Die Änderungen gelten erst nach einem Neustart.',
  'guide.migration.note.add-on':
    'Was hier entfernt wird, kann im Cluster noch vorhanden sein: Löschen Sie es dort. Entfernen Sie das Add-On zuletzt.',
  'guide.key-vault.open': 'Geheimnis nach Key Vault verschieben …',
  'guide.key-vault.about': 'Die Werte verlassen das Manifest; der Pod liest sie aus Dateien',
  'guide.key-vault.title': 'Geheimnisse nach Azure Key Vault verschieben',
  'guide.key-vault.intent':
    'Die Werte bleiben im Tresor. Der Secrets Store CSI-Treiber bindet sie als Dateien in den Pod ein, der sie lesen darf. Kein Wert wird hier angezeigt.',
  'guide.key-vault.nothing':
    'Kein Workload in diesen Dateien hat eine Variable mit einem Wert oder aus einem Secret, die verschoben werden könnte. Um Geheimnisse aus Key Vault in einen Pod zu bringen, richten Sie eine SecretProviderClass ein.',
  'guide.key-vault.step': 'Key Vault für {name}',

  'guide.vault.secrets': 'Variablen, die verschoben werden',
  'guide.vault.secrets.help': 'Vorausgewählt sind Werte, die wie Anmeldeinformationen aussehen.',
  'guide.vault.in': 'in {containers}',
  'guide.vault.from-secret': 'aus dem Secret {secret}',
  'guide.vault.object': 'Name von {variable} im Tresor',
  'guide.vault.file': 'Datei von {variable}',
  'guide.vault.file.help': 'Leer: der Name im Tresor',
  'guide.vault.vault': 'Schlüsseltresor',
  'guide.vault.vault.help': 'Sein Name, ohne .vault.azure.net',
  'guide.vault.tenant': 'Mandanten-ID',
  'guide.vault.tenant.help': 'Des Tresors',
  'guide.vault.identity': 'Identität für die Anmeldung beim Tresor',
  'guide.vault.identity.workload-id': 'Der Pod, mit Workload ID (empfohlen)',
  'guide.vault.identity.identity-binding': 'Der Pod, mit einer Identitätsbindung (Vorschau)',
  'guide.vault.identity.user-assigned':
    'Der Knoten, mit einer benutzerseitig zugewiesenen Identität',
  'guide.vault.identity.system-assigned':
    'Der Knoten, mit seiner systemseitig zugewiesenen Identität',
  'guide.vault.reading': 'Wie das Programm den Wert erhält',
  'guide.vault.reading.file': 'Datei: Die Variable entfällt',
  'guide.vault.reading.file-variable': 'Datei: Eine Variable NAME_FILE enthält ihren Pfad',
  'guide.vault.reading.synced': 'Umgebungsvariable: ein synchronisiertes Secret',
  'guide.vault.mount': 'Ordner der Dateien',
  'guide.vault.mount.help': 'Im Container; eine vorhandene Einbindung behält ihren Ordner',
  'guide.vault.harden': 'Auch den Rest des Workloads für das Ziel härten',
  'guide.vault.harden.help':
    'Änderungen mit geringem Risiko und alles, was die Pod Security Standards verlangen. Alles zusammen lässt sich in einem Schritt rückgängig machen.',
  'guide.vault.user': 'Benutzer-ID der Container',
  'guide.vault.user.help': 'Leer: der Benutzer, für den das Image bekannt ist, sonst 10001',

  'guide.vault.error.no-secret': 'Wählen Sie mindestens eine Variable aus.',
  'guide.vault.error.vault': '3 bis 24 Buchstaben, Ziffern und Bindestriche.',
  'guide.vault.error.object': '1 bis 127 Buchstaben, Ziffern und Bindestriche.',
  'guide.vault.error.file':
    'Ein Dateiname aus Buchstaben, Ziffern, Bindestrichen, Unterstrichen und Punkten.',
  'guide.vault.error.file-taken':
    'Ein anderes Objekt des Tresors wird in eine Datei mit diesem Namen geschrieben.',
  'guide.vault.error.path': 'Ein Pfad ab /, ohne „:“, „\\“ und „..“ und ohne „/“ am Ende.',
  'guide.vault.error.path-taken': 'Dort ist bereits etwas anderes eingebunden.',
  'guide.vault.error.variable-taken':
    'Der Container hat bereits eine Variable NAME_FILE. Wählen Sie eine andere Art, den Wert zu lesen.',
  'guide.vault.error.user-id': 'Eine ganze Zahl von 1 bis 2147483647.',

  'guide.vault.note.put-value':
    'Legen Sie jeden Wert im Tresor `{vault}` ab, bevor Sie das Manifest anwenden, als: `{names}`. Die Clusteroperator-Checkliste hat dafür je einen Befehl, der nach dem Wert fragt und nichts ausgibt. Die Identität braucht die Rolle „Key Vault Secrets User“.',
  'guide.vault.note.rotate':
    'Die alten Werte waren im Manifest und sind noch in seinem Verlauf. Ersetzen Sie sie durch neue Werte, und legen Sie diese im Tresor ab.',
  'guide.vault.note.old-secret':
    'Entfernen Sie diese Secrets, wenn nichts mehr sie liest: `{names}`.',
  'guide.vault.note.reads-file':
    'Das Programm muss die Dateien in `{path}` lesen. Sie werden erneuert, wenn die Rotation eingeschaltet ist; das Programm muss sie dann neu lesen.',
  'guide.vault.note.reads-path':
    'Das Programm muss die Datei lesen, deren Pfad diese Variablen enthalten: `{names}`. Dateien werden erneuert, wenn die Rotation eingeschaltet ist; das Programm muss sie dann neu lesen.',
  'guide.vault.note.synced':
    'Das verringert den Schutz: Jeder Wert wird nach etcd kopiert, für alle, die Secrets des Namespace lesen dürfen. Die Variable ändert sich erst, wenn der Pod neu gestartet wird.',
  'guide.vault.note.node-identity':
    'Eine Identität des Knotens kann jeder Pod des Knotens verwenden. Mit Workload ID hat jeder Pod seine eigene Identität.',
  'guide.vault.note.identity-binding':
    'Identitätsbindungen sind Stand August 2026 eine Vorschau. Die Identität muss an den Cluster gebunden sein, und das Konto braucht eine Rolle dafür: Beides steht in der Clusteroperator-Checkliste.',
  'guide.vault.note.shared-class':
    'Auch andere Workloads verwenden die SecretProviderClass und erhalten dann ebenfalls diese Dateien: {names}.',
  'guide.vault.note.references':
    'Diese Variablen werden im Container an anderer Stelle verwendet und dort nicht mehr ersetzt: `{names}`.',
  'guide.vault.note.expands':
    'Ein Wert verweist mit $(NAME) auf andere Variablen. In einer Datei werden sie nicht ersetzt: Legen Sie den vollständigen Wert im Tresor ab.',
  'guide.vault.note.windows':
    'Unter Windows ist `{path}` ein Ordner von Laufwerk C, und die Dateien werden auf die Festplatte des Knotens geschrieben.',
};
