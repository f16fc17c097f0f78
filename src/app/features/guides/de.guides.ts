import type { messages as english } from './en.guides.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'guide.secret-provider-class.title': 'SecretProviderClass bearbeiten',
  'guide.secret-provider-class.intent':
    'Eine SecretProviderClass legt fest, welche Objekte der Secrets Store CSI-Treiber aus welchem Tresor abruft. Ihre Liste von Objekten ist YAML innerhalb von YAML. Mit diesem Formular bearbeiten Sie sie.',
  'guide.secret-provider-class.nothing':
    'Diese Dateien enthalten weder eine SecretProviderClass für Azure noch einen Workload, der eine verwenden könnte.',

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
  'guide.class.objectType.key': 'Schlüssel (öffentlich)',
  'guide.class.objectType.cert': 'Zertifikat (ohne privaten Schlüssel)',
  'guide.class.objectAlias': 'Dateiname',
  'guide.class.objectAlias.help': 'Standard: der Name im Tresor',
  'guide.class.more': 'Version, Format, Berechtigungen',
  'guide.class.objectVersion': 'Version',
  'guide.class.objectVersion.help': 'Standard: die neueste. Nur die neueste wird aktualisiert.',
  'guide.class.objectVersionHistory': 'Aufbewahrte Versionen',
  'guide.class.objectVersionHistory.help':
    'Bei mehr als 1 ist das Objekt ein Ordner mit den Dateien 0, 1 und so weiter. Die Identität braucht die Berechtigung, Versionen aufzulisten.',
  'guide.class.objectFormat': 'Format',
  'guide.class.objectFormat.default': 'Standard (pem)',
  'guide.class.objectEncoding': 'Codierung',
  'guide.class.objectEncoding.default': 'Standard (utf-8)',
  'guide.class.filePermission': 'Dateiberechtigungen',
  'guide.class.filePermission.help':
    'Oktal. Standard: 0644. Die Dateien gehören root, daher benötigen Nicht-Root-Container die letzte Ziffer.',
  'guide.class.copies': 'Secrets, die der Treiber erstellt',
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
  'guide.class.containers': 'Container, die die Dateien einbinden',

  'guide.class.error.class-name':
    'Verwenden Sie nur Kleinbuchstaben, Ziffern, Bindestriche und Punkte. Beginnen und enden Sie mit einem Buchstaben oder einer Ziffer.',
  'guide.class.error.class-taken':
    'In diesen Dateien gibt es bereits eine Klasse mit diesem Namen.',
  'guide.class.error.no-object':
    'Fügen Sie mindestens ein Objekt hinzu: Der Anbieter lehnt eine leere Liste ab.',
  'guide.class.error.unreadable':
    '„objects“ lässt sich nicht als Liste von Objekten lesen. Korrigieren Sie den Wert an der markierten Stelle im Editor, und öffnen Sie diese Korrektur erneut.',
  'guide.class.error.type':
    'Wählen Sie secret, key oder cert: Andere Typen unterstützt der Anbieter nicht.',
  'guide.class.error.version':
    'Verwenden Sie Buchstaben und Ziffern, wie der Tresor die Version anzeigt.',
  'guide.class.error.history': 'Geben Sie eine ganze Zahl von 0 bis 100 ein.',
  'guide.class.error.only-secret': 'Der Anbieter unterstützt das nur für den Typ secret.',
  'guide.class.error.permission':
    'Geben Sie eine Null und drei Oktalziffern ein, zum Beispiel 0644.',
  'guide.class.error.file':
    'Verwenden Sie Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte. Trennen Sie Ordner mit „/“. Verwenden Sie nicht „..“.',
  'guide.class.error.secret-name':
    'Verwenden Sie nur Kleinbuchstaben, Ziffern, Bindestriche und Punkte. Beginnen und enden Sie mit einem Buchstaben oder einer Ziffer.',
  'guide.class.error.secret-taken': 'Ein anderes Secret dieser Klasse hat diesen Namen.',
  'guide.class.error.secret-key':
    'Verwenden Sie Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte.',
  'guide.class.error.key-taken': 'Ein anderer Schlüssel dieses Secrets hat diesen Namen.',
  'guide.class.error.no-such-file': 'Kein Objekt hat diesen Dateinamen.',
  'guide.class.error.tls-keys': 'Ein TLS-Secret braucht die Schlüssel tls.crt und tls.key.',
  'guide.class.error.demanded-key': 'Ein Secret dieses Typs braucht den Schlüssel {keys}.',
  'guide.class.error.no-container': 'Wählen Sie mindestens einen Container aus.',

  'guide.class.note.vault-roles':
    'Die Identität braucht für den Tresor `{vault}` diese Rollen: {roles}. Die Clusteroperator-Checkliste hat die Befehle.',
  'guide.class.note.pinned': 'Ein Objekt mit fester Version wird nie aktualisiert: {names}.',
  'guide.class.note.copied':
    'Kopien verringern den Schutz: Jeder Wert ist in etcd gespeichert, für alle, die Secrets des Namespace lesen dürfen: {names}. Es gibt sie nur, solange ein Pod die Klasse einbindet.',
  'guide.class.note.copy-renamed':
    'Diese Variablen lesen die Secrets unter dem alten Namen oder Schlüssel: {names}. Ändern Sie auch diese.',
  'guide.class.note.running-pods':
    '{n, plural, =0 {Kein Workload in diesen Dateien bindet die Klasse ein.} other {Laufende Pods behalten, was sie eingebunden haben. Starten Sie neu: {names}.}}',
  'guide.companions.title': 'Ergänzende Ressourcen hinzufügen',
  'guide.companions.intent':
    'Empfohlene Ressourcen, bereits gehärtet. Hinzugefügt wird nur, was Sie auswählen.',
  'guide.companions.nothing': 'In diesen Dateien gibt es keinen Workload.',

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
    'Er ist nicht in diesen Dateien. Die Workloads für `{namespace}` erfüllen {level} noch nicht. Härten Sie sie zuerst.',
  'guide.beside.why.namespace-there': '`{namespace}` steht in diesen Dateien und erzwingt {level}.',
  'guide.beside.why.namespace-unsaid':
    'Das Manifest nennt keinen Namespace. Er wird beim Anwenden festgelegt.',
  'guide.beside.why.namespace-shared':
    '`{namespace}` gibt es in jedem Cluster und wird gemeinsam verwendet.',
  'guide.beside.why.namespace-name':
    '`{namespace}` ist kein gültiger Name für einen Namespace. Korrigieren Sie ihn zuerst im Manifest.',
  'guide.beside.why.account-new':
    'Gibt dem Workload eine eigene Identität. Die Pods erhalten kein Token für die Kubernetes-API.',
  'guide.beside.why.account-named':
    'Der Pod verwendet `{account}`, das nicht in diesen Dateien ist. Es kann im Cluster bereits vorhanden sein.',
  'guide.beside.why.account-there': '`{account}` steht in diesen Dateien.',
  'guide.beside.why.account-twice':
    'Diese Dateien enthalten mehrere Dienstkonten mit dem Namen `{account}`. Behalten Sie eines davon.',
  'guide.beside.why.account-identity':
    'Der Pod verwendet Workload ID. Erstellen Sie sein Konto mit der Client-ID über „Workload ID einrichten …“ im Schritt Identität.',
  'guide.beside.why.headless-new':
    'Das StatefulSet verwendet `{name}`, das nicht in diesen Dateien ist. Der Service gibt jedem Pod einen DNS-Namen.',
  'guide.beside.why.headless-there': '`{name}` steht in diesen Dateien.',
  'guide.beside.why.headless-unnamed':
    'Das StatefulSet nennt keinen. Verwenden Sie die Einstellung „Für StatefulSets einen Headless-Service angeben“.',
  'guide.beside.why.headless-name':
    '`{name}` ist kein gültiger Name für einen Service. Korrigieren Sie ihn zuerst im StatefulSet.',
  'guide.beside.why.service-new':
    'Clients verwenden den gewohnten Port, das Programm lauscht auf seinem eigenen. Der Service ist nur innerhalb des Clusters erreichbar.',
  'guide.beside.why.service-beside':
    'Pods eines StatefulSets werden meist unter ihren eigenen Namen aufgerufen. Der AKS-Bereitstellungsschutz lehnt zwei Services ab, die dieselben Pods auswählen.',
  'guide.beside.why.service-there':
    '{n, plural, one {Ein Service wählt diese Pods aus} other {Services wählen diese Pods aus}}: {names}.',
  'guide.beside.why.service-ports': 'Kein Container deklariert einen Port.',
  'guide.beside.why.service-brief':
    'Die Pods eines {kind} werden nicht von anderen Pods aufgerufen.',
  'guide.beside.why.policy-new':
    'Blockiert in beiden Richtungen allen Datenverkehr, den sie nicht erlaubt. Verbindungen, die Sie hier nicht erlauben, funktionieren dann nicht mehr.',
  'guide.beside.why.policy-part':
    'Die andere Richtung ist bereits eingeschränkt, daher betrifft diese Richtlinie nur {direction}. Sie blockiert allen Datenverkehr, den sie nicht erlaubt.',
  'guide.beside.why.policy-other':
    'Diese Dateien enthalten Richtlinien von Cilium oder Calico, die womöglich dasselbe bewirken.',
  'guide.beside.why.policy-windows':
    'Windows-Pods benötigen Calico. Cilium unterstützt sie nicht, das Modul von Azure seit dem 30. September 2026 auch nicht mehr. Die Richtlinie blockiert allen Datenverkehr, den sie nicht erlaubt.',
  'guide.beside.why.policy-there':
    'Richtlinien in diesen Dateien schränken die Pods bereits in beiden Richtungen ein.',
  'guide.beside.why.policy-host':
    'Der Pod verwendet das Netzwerk seines Knotens (`hostNetwork`); Richtlinien gelten dort nicht.',
  'guide.beside.why.budget-new':
    'Beim Leeren eines Knotens wird jeweils nur ein Teil der {n, number} Pods entfernt, bis Ersatz bereit ist.',
  'guide.beside.why.budget-there': '`{name}` steht in diesen Dateien.',
  'guide.beside.why.budget-kind': 'Ein {kind} hat keine Replikate, die zu schützen sind.',
  'guide.beside.why.budget-single':
    'Bei einem einzigen Replikat würde ein Budget nur das Leeren seines Knotens blockieren.',
  'guide.beside.why.no-labels':
    'Die Pods haben keine Labels, anhand derer sie sich auswählen lassen.',
  'guide.beside.why.no-name':
    'Es gibt keinen Namen dafür: Der Workload hat keinen, oder ein anderes Objekt verwendet ihn.',

  'guide.beside.level': 'Podsicherheitsstufe',
  'guide.beside.level.restricted': 'Restricted: nur gehärtete Pods',
  'guide.beside.level.baseline': 'Baseline: blockiert bekannte Wege, einen Knoten zu übernehmen',
  'guide.beside.version': 'Version der Richtlinie',
  'guide.beside.version.help': 'latest ändert sich mit jedem Upgrade des Clusters.',
  'guide.beside.account': 'Name des Dienstkontos',
  'guide.beside.account.new': 'Neu: Das Dienstkonto wird vor dem Workload eingefügt.',
  'guide.beside.account.there': 'Das Dienstkonto steht in diesen Dateien und bleibt unverändert.',
  'guide.beside.account.elsewhere':
    'Neu: Das Dienstkonto im Namespace {namespace} kann der Pod nicht verwenden. Ein Pod kann nur ein Dienstkonto seines eigenen Namespace verwenden.',
  'guide.beside.service': 'Name des Service',
  'guide.beside.service.help': 'Clients im Namespace verwenden diesen Namen.',
  'guide.beside.port': 'Serviceport für Port {number} von {container}',
  'guide.beside.port.help': 'Leer lassen, um den Port auszulassen.',
  'guide.beside.port.name': 'Name des Ports {number} von {container}',
  'guide.beside.port.name.help':
    'Wird in den Container geschrieben, damit der Service darauf verweisen kann.',
  'guide.beside.callers': 'Wer die Pods aufrufen darf',
  'guide.beside.callers.namespace': 'Pods desselben Namespace',
  'guide.beside.callers.ingress': 'Der Ingress-Controller',
  'guide.beside.callers.both': 'Derselbe Namespace und der Ingress-Controller',
  'guide.beside.callers.anywhere': 'Alle, auf den deklarierten Ports',
  'guide.beside.callers.nobody': 'Kein Pod',
  'guide.beside.controller': 'Namespace des Ingress-Controllers',
  'guide.beside.controller.help':
    'Das Add-On für das Anwendungsrouting von AKS verwendet app-routing-system.',
  'guide.beside.calls': 'Ports, die die Pods aufrufen dürfen',
  'guide.beside.calls.help':
    'TCP, zu jeder Adresse außer 169.254.169.254. Azure-Dienste brauchen 443. DNS ist immer erlaubt.',
  'guide.beside.most': 'Pods, die zugleich nicht verfügbar sein dürfen',
  'guide.beside.most.help': 'Beim Leeren oder bei einem Upgrade von Knoten',

  'guide.beside.error.nothing': 'Wählen Sie mindestens eine Ressource aus.',
  'guide.beside.error.version': 'Geben Sie latest oder eine Version wie v1.36 ein.',
  'guide.beside.error.required': 'Füllen Sie dieses Feld aus.',
  'guide.beside.error.port-required': 'Bieten Sie mindestens einen Port an.',
  'guide.beside.error.port': 'Geben Sie eine ganze Zahl von 1 bis 65535 ein.',
  'guide.beside.error.port-taken': 'Ein anderer Port dieses Service hat diese Nummer.',
  'guide.beside.error.port-name':
    'Verwenden Sie höchstens 15 Kleinbuchstaben, Ziffern und Bindestriche, darunter mindestens einen Buchstaben, und keinen Bindestrich am Anfang, am Ende oder doppelt.',
  'guide.beside.error.name-taken': 'Ein anderer Port des Pods hat diesen Namen.',
  'guide.beside.error.wrong':
    'Der Port oder das Protokoll des Containers ist ungültig. Korrigieren Sie es im Manifest.',
  'guide.beside.error.service-name':
    'Verwenden Sie höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche. Beginnen Sie mit einem Buchstaben, und enden Sie nicht mit einem Bindestrich.',
  'guide.beside.error.service-taken': 'Ein anderer Service hat diesen Namen.',
  'guide.beside.error.namespace-name':
    'Verwenden Sie höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche, und keinen Bindestrich am Anfang oder Ende.',
  'guide.beside.error.ports': 'Geben Sie ganze Zahlen von 1 bis 65535 ein, durch Kommas getrennt.',
  'guide.beside.error.most':
    'Geben Sie eine Zahl von 1, damit Knoten geleert werden können, bis {most} ein, damit ein Pod bleibt.',

  'guide.beside.note.namespace-fails':
    '{n, plural, one {# Workload dieser Dateien würde} other {# Workloads dieser Dateien würden}} bei {level} abgelehnt: {names}. Härten Sie {n, plural, one {ihn} other {sie}} zuerst, oder beginnen Sie mit einer niedrigeren Stufe.',
  'guide.beside.note.namespace-whole':
    'Die Labels gelten für jeden Pod in `{namespace}`, auch für die, die nicht in diesen Dateien stehen. `kubectl label --dry-run=server --overwrite ns {namespace} pod-security.kubernetes.io/enforce={level}` ändert nichts und nennt die Pods, die abgelehnt würden.',
  'guide.beside.note.account-token':
    'Ein Programm, das die Kubernetes-API aufruft, braucht `automountServiceAccountToken: true` in seinem Pod und eine eigene Rolle.',
  'guide.beside.note.low-ports':
    '{n, plural, one {Port {ports} liegt} other {Die Ports {ports} liegen}} unter 1024: Auf manchen Knoten kann ein Nicht-Root-Prozess {n, plural, one {ihn} other {sie}} nicht öffnen, auch nicht hinter einem Service. Diese Korrektur ändert {n, plural, one {ihn} other {sie}} nicht. Die Einstellung „{setting}“ ändert {n, plural, one {ihn} other {sie}} zusammen mit dem Service.',
  'guide.beside.note.policy-engine':
    'Eine NetworkPolicy braucht ein Modul im Cluster: `cilium`, `calico` oder, für Linux-Knoten bis September 2028, `azure` als `--network-policy` in AKS. Ohne ein solches Modul hat sie ohne Warnung keine Wirkung. Die Befehle stehen in der Clusteroperator-Checkliste.',
  'guide.beside.note.policy-limits':
    'Eine NetworkPolicy verwendet Adressen und Ports, keine Hostnamen: Ein erlaubter Port ist zu jedem Host offen. 169.254.169.254, das Token für die Identität des Knotens ausstellt, bleibt blockiert. Aufrufe an andere Pods und an Datenbanken auf anderen Ports brauchen eigene Regeln.',
  'guide.beside.note.policy-cilium':
    'In Cilium umfasst ein Adressbereich nie Pods oder Knoten, und AKS LocalDNS (169.254.10.0/24, in AKS Automatic aktiviert) braucht eine CiliumNetworkPolicy.',
  'guide.beside.note.policy-entra':
    'Workload ID braucht TCP-Port 443: Ohne ihn erhalten die Pods kein Token von Microsoft Entra ID.',
  'guide.beside.note.budget-drain':
    'Das Leeren eines Knotens wartet, bis Ersatz bereit ist. Fehlerhafte Pods können jederzeit entfernt werden.',
  'guide.picture': 'Die Schritte als Bild ansehen',
  'guide.target': 'Für',
  'guide.left-alone':
    '{n, plural, one {# Dokument ist eine Vorlage oder ein Patch und wird daher nicht geändert} other {# Dokumente sind Vorlagen oder Patches und werden daher nicht geändert}}.',
  'guide.lines': 'Was geschrieben wird',
  'guide.lines.none':
    'Füllen Sie die Felder aus, um die Zeilen zu sehen, bevor etwas geschrieben wird.',
  'guide.working': 'Die Änderungen werden ermittelt …',
  'guide.lines.waits': 'Diese Zeilen zeigen Ihre letzten Angaben ohne Fehler.',
  'guide.notes': 'Was Sie wissen sollten',
  'guide.refused':
    'Podsmith kann {file} nicht ändern, unabhängig von Ihren Antworten. Ihr Text ist unverändert.',
  'guide.cause': 'Zeile {line}: {cause}',
  'guide.rest': 'Den Rest härten',
  'guide.key-vault.instead': 'SecretProviderClass einrichten',
  'guide.unchanged': 'Keine Änderungen nötig.',
  'guide.apply': 'Anwenden',

  'guide.workload-identity.title': 'Microsoft Entra Workload ID einrichten',
  'guide.workload-identity.intent':
    'Der Pod meldet sich mit dem Token seines Dienstkontos bei Azure an. Code, Image und Manifest enthalten keine Anmeldeinformationen.',
  'guide.workload-identity.nothing':
    'In diesen Dateien gibt es keinen Workload, der eine Identität verwenden könnte.',
  'guide.identity.client': 'Client-ID',
  'guide.identity.client.help':
    'Der verwalteten Identität oder der App-Registrierung in Microsoft Entra ID',
  'guide.identity.account': 'Dienstkonto (ServiceAccount)',
  'guide.identity.account.new': 'Ein neues: Es wird vor dem Workload eingefügt.',
  'guide.identity.account.there':
    'Es steht in diesen Dateien. Seine Annotationen werden dort ergänzt.',
  'guide.identity.tenant': 'Mandanten-ID',
  'guide.identity.tenant.help': 'Standard: der Mandant des Clusters',
  'guide.identity.expiration': 'Gültigkeit des Tokens in Sekunden',
  'guide.identity.expiration.help': '{min} bis {max}. Standard: {default}',
  'guide.identity.skip': 'Container ohne Token',
  'guide.identity.skip.help':
    'Die übrigen erhalten AZURE_CLIENT_ID und AZURE_FEDERATED_TOKEN_FILE.',
  'guide.identity.api': 'Das Programm ruft die Kubernetes-API auf',
  'guide.identity.api.help':
    'Wenn nicht, wird das API-Token nicht eingebunden. Workload ID verwendet ein eigenes Token.',
  'guide.identity.error.required': 'Füllen Sie dieses Feld aus.',
  'guide.identity.error.guid': 'Das ist keine gültige ID. Beispiel: {example}.',
  'guide.identity.error.name':
    'Verwenden Sie nur Kleinbuchstaben, Ziffern, Bindestriche und Punkte. Beginnen und enden Sie mit einem Buchstaben oder einer Ziffer.',
  'guide.identity.error.default-account':
    'Verwenden Sie nicht das Konto „default“. Alle Pods des Namespace, die keines nennen, verwenden es.',
  'guide.identity.error.ambiguous-account':
    'Diese Dateien enthalten mehrere Dienstkonten mit diesem Namen. Behalten Sie eines davon.',
  'guide.identity.error.expiration': 'Geben Sie eine ganze Zahl von {min} bis {max} ein.',
  'guide.identity.error.no-container':
    'Dieser Pod hat keinen Container, der ein Token erhalten könnte.',
  'guide.identity.error.all-skipped': 'Mindestens ein Container muss das Token erhalten.',
  'guide.identity.error.kube-system': 'Workload ID gilt nicht für Pods im Namespace kube-system.',
  'guide.identity.note.federated':
    'Die Identität in Azure muss diesem Konto vertrauen: mit Anmeldeinformationen für Verbundidentität, die den Antragsteller (subject) `system:serviceaccount:{namespace}:{account}` nennen.',
  'guide.identity.note.new-account': 'Das Dienstkonto `{account}` ist neu.',
  'guide.identity.note.shared-account':
    '{n, plural, one {# weiterer Workload läuft} other {# weitere Workloads laufen}} unter `{account}` und {n, plural, one {kann} other {können}} die Identität ebenfalls verwenden: {names}. Geben Sie jedem Workload ein eigenes Konto, um sie zu trennen.',
  'guide.identity.note.restart':
    'Annotationen eines Kontos gelten nur für Pods, die danach gestartet werden.',
  'guide.identity.note.proxy':
    'Der Migrationsproxy ist noch eingeschaltet. Er fügt einen privilegierten Container hinzu, der als root läuft.',

  'guide.pod-identity.title': 'Von verwalteter Podidentität zu Workload ID migrieren',
  'guide.pod-identity.intent':
    'Verwaltete Podidentitäten sind seit dem 24. Oktober 2022 veraltet, das Projekt ist seit September 2023 archiviert; das AKS-Add-On wurde bis September 2025 unterstützt. Jeder Pod mit dem Label aadpodidbinding erhält ein Dienstkonto mit derselben Identität.',
  'guide.pod-identity.nothing': 'Nichts in diesen Dateien gehört zu verwalteten Podidentitäten.',
  'guide.migration.route': 'Vorgehen',
  'guide.migration.route.replace': 'Sofort ersetzen',
  'guide.migration.route.replace.help':
    'Für Programme mit aktuellem SDK. Mindestens: Azure.Identity 1.9.0 für .NET, 1.6.0 für C++; azidentity 1.3.0 für Go; azure-identity 1.9.0 für Java, 1.13.0 für Python; @azure/identity 3.2.0 für Node.js.',
  'guide.migration.route.side-by-side': 'Zuerst nebeneinander',
  'guide.migration.route.side-by-side.help':
    'Ebenfalls für ein aktuelles SDK. Workload ID kommt hinzu; das alte Label und die alten Objekte bleiben, bis Sie sie ersetzen.',
  'guide.migration.route.bridge': 'Mit einem Proxy, für ein altes SDK',
  'guide.migration.route.bridge.help':
    'Eine Übergangslösung für Linux: Ein Sidecarcontainer ersetzt die verwaltete Podidentität. Aktualisieren Sie das SDK später, und entfernen Sie die Annotation.',
  'guide.migration.client': 'Client-ID für {kind} {name}',
  'guide.migration.class.help': 'Die Identität, die den Tresor liest',
  'guide.migration.account': 'Dienstkonto für {kind} {name}',
  'guide.migration.account.new': 'Ein neues',
  'guide.migration.account.there': 'Es steht in diesen Dateien.',
  'guide.migration.error.two-identities':
    'Ein anderer Workload verwendet dieses Konto mit einer anderen Client-ID. Geben Sie jedem ein eigenes Konto.',
  'guide.migration.error.windows':
    'Der Proxy läuft nicht unter Windows. Aktualisieren Sie zuerst das SDK.',
  'guide.migration.error.host-network':
    'Ein Pod hat hostNetwork: Der Proxy würde den Datenverkehr des Knotens umleiten. Aktualisieren Sie zuerst das SDK.',
  'guide.migration.note.federated':
    '{n, plural, one {Die Identität muss diesem Konto vertrauen: mit Anmeldeinformationen für Verbundidentität. Der Antragsteller (subject) darin ist} other {Die Identitäten müssen diesen Konten vertrauen: mit Anmeldeinformationen für Verbundidentität. Die Antragsteller (subject) darin sind}} `{subjects}`.',
  'guide.migration.note.shared-account':
    '{n, plural, one {# weiterer Workload läuft} other {# weitere Workloads laufen}} unter einem solchen Konto und {n, plural, one {kann} other {können}} die Identität ebenfalls verwenden: {names}.',
  'guide.migration.note.label-stays':
    'Das Label `aadpodidbinding` bleibt, wo eine Auswahl es verwendet: {names}. Ohne die alten Objekte hat es sonst keine Wirkung.',
  'guide.migration.note.class-stays':
    'Eine SecretProviderClass unterstützt jeweils nur eine Identität, daher bleibt vorerst die alte: {names}.',
  'guide.migration.note.verify':
    'Prüfen Sie, ob sich jedes Programm anmeldet. Öffnen Sie dann diese Korrektur erneut, und wählen Sie „Sofort ersetzen“.',
  'guide.migration.note.proxy':
    'Der Proxy fügt einen privilegierten Init-Container hinzu, der als root läuft. Namespaces mit der Stufe Baseline oder Restricted lehnen den Pod ab.',
  'guide.migration.note.restart':
    'Starten Sie die Pods neu: Die Änderungen gelten erst nach einem Neustart.',
  'guide.migration.note.add-on':
    'Hier entfernte Objekte können im Cluster noch vorhanden sein. Löschen Sie sie dort. Entfernen Sie das Add-On zuletzt.',
  'guide.key-vault.title': 'Geheimnisse nach Azure Key Vault verschieben',
  'guide.key-vault.intent':
    'Die Werte bleiben im Tresor. Der Secrets Store CSI-Treiber bindet sie als Dateien in den Pod ein. Hier werden keine Werte angezeigt.',
  'guide.key-vault.nothing':
    'Kein Workload in diesen Dateien hat eine Variable, die sich verschieben lässt. Um Geheimnisse aus Key Vault in einen Pod einzubinden, richten Sie eine SecretProviderClass ein.',

  'guide.vault.secrets': 'Variablen, die verschoben werden',
  'guide.vault.secrets.help': 'Vorausgewählt sind Werte, die wie Anmeldeinformationen aussehen.',
  'guide.vault.in': 'in {containers}',
  'guide.vault.from-secret': 'aus dem Secret {secret}',
  'guide.vault.object': 'Name von {variable} im Tresor',
  'guide.vault.file': 'Datei von {variable}',
  'guide.vault.file.help': 'Standard: der Name im Tresor',
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
  'guide.vault.reading.file': 'Datei, ohne Variable',
  'guide.vault.reading.file-variable': 'Datei, mit ihrem Pfad in der Variablen NAME_FILE',
  'guide.vault.reading.synced': 'Umgebungsvariable: ein synchronisiertes Secret',
  'guide.vault.mount': 'Einbindungspfad',
  'guide.vault.mount.help': 'Im Container. Eine vorhandene Einbindung behält ihren Pfad.',
  'guide.vault.harden': 'Auch den Rest des Workloads für das Ziel härten',
  'guide.vault.harden.help':
    'Nimmt auch Korrekturen mit geringem Risiko und die von den Standards verlangten vor. Alles lässt sich in einem Schritt rückgängig machen.',
  'guide.vault.user': 'Benutzer-ID der Container',
  'guide.vault.user.help': 'Standard: der bekannte Benutzer des Images oder 10001',

  'guide.vault.error.no-secret': 'Wählen Sie mindestens eine Variable aus.',
  'guide.vault.error.vault': 'Verwenden Sie 3 bis 24 Buchstaben, Ziffern und Bindestriche.',
  'guide.vault.error.object': 'Verwenden Sie 1 bis 127 Buchstaben, Ziffern und Bindestriche.',
  'guide.vault.error.file':
    'Verwenden Sie Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte.',
  'guide.vault.error.file-taken': 'Ein anderes Objekt des Tresors hat diesen Dateinamen.',
  'guide.vault.error.path':
    'Geben Sie einen Pfad ein, der mit „/“ beginnt, ohne „:“, „\\“ und „..“ und ohne „/“ am Ende.',
  'guide.vault.error.path-taken': 'Dort ist bereits etwas anderes eingebunden.',
  'guide.vault.error.variable-taken':
    'Der Container hat bereits eine Variable NAME_FILE. Wählen Sie eine andere Art, den Wert zu lesen.',
  'guide.vault.error.user-id': 'Geben Sie eine ganze Zahl von 1 bis 2147483647 ein.',

  'guide.vault.note.put-value':
    'Legen Sie jeden Wert im Tresor `{vault}` ab, bevor Sie das Manifest anwenden, als: `{names}`. Die Clusteroperator-Checkliste hat dafür je einen Befehl, der nach dem Wert fragt und nichts ausgibt. Die Identität braucht die Rolle „Key Vault Secrets User“.',
  'guide.vault.note.rotate':
    'Die alten Werte waren im Manifest und sind noch in seinem Verlauf. Rotieren Sie sie, und legen Sie die neuen im Tresor ab.',
  'guide.vault.note.old-secret':
    'Entfernen Sie diese Secrets, wenn nichts mehr sie liest: `{names}`.',
  'guide.vault.note.reads-file':
    'Das Programm muss die Dateien in `{path}` lesen. Ist die Rotation eingeschaltet, werden sie aktualisiert, und das Programm muss sie neu lesen.',
  'guide.vault.note.reads-path':
    'Das Programm muss die Datei lesen, deren Pfad die jeweilige Variable enthält: `{names}`. Ist die Rotation eingeschaltet, werden Dateien aktualisiert, und das Programm muss sie neu lesen.',
  'guide.vault.note.synced':
    'Das verringert den Schutz: Jeder Wert wird nach etcd kopiert, für alle, die Secrets des Namespace lesen dürfen. Die Variable ändert sich erst, wenn der Pod neu gestartet wird.',
  'guide.vault.note.node-identity':
    'Jeder Pod des Knotens kann die Identität des Knotens verwenden. Workload ID trennt die Pods.',
  'guide.vault.note.identity-binding':
    'Identitätsbindungen sind Stand August 2026 eine Vorschau. Die Identität muss an den Cluster gebunden sein, und das Konto braucht eine Rolle dafür: Beides steht in der Clusteroperator-Checkliste.',
  'guide.vault.note.shared-class':
    'Auch andere Workloads verwenden die SecretProviderClass und erhalten dann ebenfalls diese Dateien: {names}.',
  'guide.vault.note.references':
    'Diese Variablen werden im Container an anderer Stelle verwendet und dort nicht mehr ersetzt: `{names}`.',
  'guide.vault.note.expands':
    'Ein Wert verweist mit $(NAME) auf andere Variablen. In einer Datei werden sie nicht ersetzt: Legen Sie den vollständigen Wert im Tresor ab.',
  'guide.vault.note.windows':
    'Unter Windows ist `{path}` ein Ordner von Laufwerk C, und die Dateien werden auf den Datenträger des Knotens geschrieben.',
};
