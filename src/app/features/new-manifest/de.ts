import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'new.title': 'Neues Manifest',
  'new.create': 'Erstellen',
  'new.stuck':
    'Eine Einstellung, die diese Art oder dieser Ausgangspunkt nicht anzeigt, enthält einen Fehler. Wählen Sie eine andere Art oder einen anderen Ausgangspunkt.',
  'new.preview': 'Vorschau',
  'new.preview.waits': 'Die Vorschau zeigt das letzte Manifest ohne Fehler.',
  'new.more': 'Weitere Einstellungen',

  'new.kind': 'Art',
  'new.name': 'Name',
  'new.name.help': 'Kleinbuchstaben, Ziffern und Bindestriche',
  'new.image': 'Image',
  'new.ports': 'Ports',
  'new.ports.help': 'Zahlen, durch Kommas getrennt, etwa 8080 oder 53/udp; leer: keine',
  'new.replicas': 'Replikate',
  'new.schedule': 'Zeitplan',
  'new.schedule.help': 'Minute, Stunde, Tag, Monat, Wochentag; oder @daily und ähnliche',
  'new.probe.tcp': 'Der erste Port antwortet',
  'new.probe.http': 'Ein Pfad antwortet über HTTP',
  'new.probe.none': 'Keine',
  'new.namespace': 'Namespace',
  'new.namespace.help': 'Leer: der aktuelle Namespace beim Anwenden',
  'new.user': 'Benutzer-ID',
  'new.group': 'Gruppen-ID',
  'new.cpu': 'CPU-Anforderung',
  'new.memory': 'Speicheranforderung',
  'new.cpu-limit': 'CPU-Grenzwert',
  'new.memory-limit': 'Speichergrenzwert',
  'new.limit.help': 'Leer: keiner',
  'new.writable': 'Beschreibbare Ordner',
  'new.writable.help':
    'Einer pro Zeile, mit einer Größe, falls es nicht 64Mi sind: {example}. Jeder erhält ein emptyDir; alles andere ist schreibgeschützt.',
  'new.env': 'Umgebungsvariablen',
  'new.account': 'Ein eigenes Dienstkonto (ServiceAccount) ohne Token',
  'new.user-namespace': 'Ein eigener Benutzernamespace',
  'new.user-namespace.help':
    'hostUsers: false setzt mindestens Kubernetes 1.33 und Knoten mit Ubuntu 24.04 oder Azure Linux 3 voraus.',
  'new.comments': 'Kommentare, die Einstellungen erklären',
  'new.provenance': 'Ein Kommentar zur Herkunft am Anfang',

  'new.known': 'Ausgefüllt mit bekannten Angaben zu {name}',
  'new.known.low-port':
    'Standardmäßig lauscht {name} auf Port {port}. Manche Knoten lassen das für einen Nicht-Root-Benutzer nicht zu: Stellen Sie in der Konfiguration und hier einen anderen Port ein.',

  'new.error.required': 'Füllen Sie dieses Feld aus.',
  'new.error.name':
    'Verwenden Sie nur Kleinbuchstaben, Ziffern und Bindestriche. Beginnen und enden Sie mit einem Buchstaben oder einer Ziffer.',
  'new.error.name-service':
    'Beginnen Sie mit einem Buchstaben: Der Service hat diesen Namen, und vor Kubernetes 1.36 darf der Name eines Service nicht mit einer Ziffer beginnen.',
  'new.error.name-long': 'Verwenden Sie höchstens {most} Zeichen.',
  'new.error.ports': 'Geben Sie ganze Zahlen von 1 bis 65535 ein.',
  'new.error.number': 'Eine ganze Zahl von {min} bis {max}.',
  'new.error.schedule':
    'Geben Sie fünf durch Leerzeichen getrennte Felder mit zulässigen Werten oder ein Makro wie @daily ein.',
  'new.error.quantity': 'Geben Sie eine Menge größer als null ein, zum Beispiel {example}.',
  'new.error.limit': 'Ein Grenzwert darf nicht unter der Anforderung liegen.',
  'new.error.probe-path':
    'Geben Sie einen Pfad ein, der mit einem Schrägstrich beginnt und keine Leerzeichen enthält.',
  'new.error.probe-port':
    'Ohne Port gibt es nichts zu testen. Ergänzen Sie einen Port, oder wählen Sie „Keine“.',
  'new.error.path':
    'Jeder Ordner muss ein absoluter Pfad wie /tmp sein. Das Stammverzeichnis ist nicht zulässig.',
  'new.error.twice': 'Ein Eintrag ist doppelt vorhanden. Entfernen Sie einen davon.',
  'new.error.env':
    'Schreiben Sie NAME=Wert. Der Name besteht nur aus Buchstaben, Ziffern und _ . - und beginnt mit einem Buchstaben oder _.',

  'new.intent':
    'Wählen Sie, was Sie ausführen möchten, und geben Sie einen Namen und ein Image an. Alles andere ist ausgefüllt, besteht Restricted und lässt sich hier oder später ändern.',
  'new.start': 'Ausgangspunkt',
  'new.start.none': 'Nur ein Workload',
  'new.start.none.about':
    'Ein Workload mit seinem Dienstkonto (ServiceAccount). Wählen Sie unten die weiteren Ressourcen aus, die Sie erstellen möchten.',
  'new.start.web-api': 'Web-API',
  'new.start.web-api.about':
    'Ein Deployment hinter einem Service. Eine HTTPRoute verbindet den Service mit Ihrem Gateway, und sonst kann ihn nichts aufrufen. Eine Autoskalierung folgt der CPU-Last, und Geheimnisse werden als Dateien aus Key Vault gelesen.',
  'new.start.queue-worker': 'Worker für eine Warteschlange',
  'new.start.queue-worker.about':
    'Ein Deployment ohne Aufrufer. KEDA startet Pods, wenn Nachrichten in der Warteschlange warten, und skaliert auf null, wenn sie leer ist. Der Operator von KEDA benötigt Anmeldeinformationen für Verbundidentität derselben Identität.',
  'new.start.scheduled-job': 'Geplanter Auftrag',
  'new.start.scheduled-job.about':
    'Ein CronJob in einer festen Zeitzone mit einer Frist. Ein Lauf wartet auf den vorherigen. Seine Geheimnisse werden als Dateien aus Key Vault gelesen.',
  'new.start.stateful-service': 'Zustandsbehafteter Dienst',
  'new.start.stateful-service.about':
    'Ein StatefulSet, dessen Pods je ein Volume und einen DNS-Namen behalten. Mitglieder rufen einander über den Headless-Service auf, Clients verwenden den anderen Service.',
  'new.start.sidecar': 'App mit Sidecarcontainer',
  'new.start.sidecar.about':
    'Ein Deployment mit einem Sidecarcontainer, der vor der App startet, nach ihr endet und liest, was sie in den ersten beschreibbaren Ordner schreibt.',
  'new.start.node-agent': 'Agent auf jedem Knoten',
  'new.start.node-agent.about':
    'Ein DaemonSet, das Pods auf ihrem eigenen Knoten aufrufen. Auf den Knoten selbst hat es keinen Zugriff. Ergänzen Sie Toleranzen für Knoten mit Taints.',
  'new.start.windows-service': 'Windows-Dienst',
  'new.start.windows-service.about':
    'Ein Deployment für Windows-Knoten als ContainerUser. Felder, die es nur für Linux gibt, fehlen, weil der API-Server sie ablehnt.',
  'new.start.gpu-job': 'GPU-Auftrag',
  'new.start.gpu-job.about':
    'Ein Job auf Knoten mit NVIDIA-GPUs. Er toleriert den Taint sku=gpu:NoSchedule, den AKS für solche Knotenpools empfiehlt.',
  'new.start.static-site': 'Statische Website',
  'new.start.static-site.about':
    'Ein Deployment eines Webservers, der auf Port 8080 lauscht und außer DNS nichts aufruft. Eine HTTPRoute verbindet ihn mit Ihrem Gateway. Der Server des Images muss als Nicht-Root-Benutzer laufen.',
  'new.left': 'Was Sie noch entscheiden müssen, und warum',
  'new.left.digest':
    'Der Digest eines Images ist erst bekannt, wenn es in der Registrierung ist. Ergänzen Sie ihn, um genau dieses Image festzulegen.',
  'new.left.limits':
    'Wie viel CPU, Arbeitsspeicher und Speicherplatz ein Namespace verwenden darf, hängt von Ihrem Cluster ab. Ein ResourceQuota oder ein LimitRange legt es fest.',
  'new.left.sidecar-probe':
    'Nur Sie wissen, wie sich prüfen lässt, ob der Sidecarcontainer funktioniert. Ergänzen Sie einen Starttest und einen Livetest.',
  'new.left.gpu-user-namespace':
    'GPU-Treiber unterstützen Benutzernamespaces möglicherweise nicht. Testen Sie `hostUsers: false` zuerst auf Ihrem Knotenimage.',

  'new.beside': 'Ergänzende Ressourcen',
  'new.beside.namespace': 'Namespace mit Labels für Pod Security',
  'new.beside.service': 'Service',
  'new.beside.policy': 'NetworkPolicy',
  'new.beside.budget': 'PodDisruptionBudget',
  'new.beside.autoscaler': 'HorizontalPodAutoscaler',
  'new.beside.route': 'HTTPRoute (Gateway API)',
  'new.beside.ingress': 'Ingress',
  'new.host': 'Host, den Benutzer aufrufen',
  'new.gateway': 'Gateway',
  'new.gateway.help':
    'Ein Gateway, das es im Cluster gibt und das Routen dieses Namespace annimmt (allowedRoutes). In AKS betreibt das Anwendungsrouting Gateways der Klasse approuting-istio.',
  'new.gateway-namespace': 'Namespace des Gateways',
  'new.gateway-namespace.help':
    'Leer: der Namespace des Workloads. Die Netzwerkrichtlinie lässt diesen Namespace die Pods aufrufen.',
  'new.ingress-class': 'Ingressklasse',
  'new.ingress-class.help':
    'AKS unterstützte sein verwaltetes NGINX, webapprouting.kubernetes.azure.com, bis November 2026. Verwenden Sie für Neues eine HTTPRoute.',
  'new.beside.queue': 'KEDA-ScaledObject für Azure Service Bus',
  'new.beside.vault': 'SecretProviderClass für Key Vault',

  'new.image.help': 'Mit Tag oder Digest, zum Beispiel {example}',
  'new.component': 'Komponente (Label)',
  'new.component.help': 'Rolle in der Anwendung, zum Beispiel api oder worker',
  'new.part-of': 'Teil von (Label)',
  'new.part-of.help': 'Der Name der Anwendung',
  'new.time-zone': 'Zeitzone',
  'new.deadline': 'Frist in Sekunden',
  'new.deadline.help': 'Ein Lauf, der länger dauert, wird beendet.',
  'new.least': 'Mindestanzahl Pods',
  'new.most': 'Höchstanzahl Pods',
  'new.storage': 'Dauerhafte Ordner',
  'new.storage.help': 'Durch Kommas getrennt; jeder Pod behält für jeden ein Volume; leer: keine',
  'new.storage-size': 'Größe jedes Volumes',
  'new.sidecar': 'Sidecarcontainer',
  'new.sidecar.help': 'Leer: keiner',
  'new.sidecar-image': 'Image des Sidecarcontainers',
  'new.gpus': 'GPUs',
  'new.queue-namespace': 'Service Bus-Namespace',
  'new.queue': 'Warteschlange',
  'new.identity': 'Client-ID der verwalteten Identität',
  'new.identity.help':
    'Die Pods melden sich mit Workload ID als diese Identität an. Sie benötigt Anmeldeinformationen für Verbundidentität für das Dienstkonto.',
  'new.vault': 'Schlüsseltresor',
  'new.tenant': 'Mandanten-ID',
  'new.vault-secrets': 'Geheimnisse des Schlüsseltresors',
  'new.vault-secrets.help': 'Namen, durch Kommas getrennt. Aus jedem wird eine Datei in {path}.',
  'new.callers': 'Wer die Pods aufrufen darf',
  'new.callers.namespace': 'Pods desselben Namespace',
  'new.callers.ingress': 'Das Gateway oder der Ingress-Controller',
  'new.callers.both': 'Namespace, und Gateway oder Ingress-Controller',
  'new.callers.anywhere': 'Alle, auf diesen Ports',
  'new.callers.nobody': 'Niemand',
  'new.controller': 'Namespace des Ingress-Controllers',
  'new.calls': 'Externe Ports, die die Pods aufrufen dürfen',
  'new.calls.help': 'Zusätzlich zu DNS; durch Kommas getrennt; leer: keine',
  'new.os': 'Betriebssystem',
  'new.probe': 'Bereitschaftstest',
  'new.probe.path': 'Pfad des Bereitschaftstests',
  'new.probe.liveness': 'Pfad des Livetests',
  'new.probe.liveness.help':
    'Leer: Das Kubelet startet den Container neu, wenn sein Port geschlossen ist.',
  'new.slow-start': 'Sekunden zum Starten',
  'new.slow-start.help': 'Ergänzt einen Starttest; 0: keiner',
  'new.grace': 'Sekunden zum Beenden',
  'new.env.help':
    'Eine pro Zeile, zum Beispiel {example}. Werte, die wie Anmeldeinformationen aussehen, werden nicht angenommen.',
  'new.secret-env': 'Variablen aus Secrets',
  'new.secret-env.help': 'Eine pro Zeile als NAME=secret/schlüssel, zum Beispiel {example}',
  'new.error.image':
    'Das ist kein Verweis auf ein Image. Schreiben Sie ihn wie registry/pfad:tag, den Pfad in Kleinbuchstaben.',
  'new.error.image-tag':
    'Ergänzen Sie ein anderes Tag als latest oder einen Digest. Sonst führt jeder Knoten das zuletzt hochgeladene Image aus.',
  'new.error.time-zone':
    'Geben Sie einen Namen aus der Zeitzonendatenbank ein, zum Beispiel Etc/UTC oder Europe/Berlin.',
  'new.error.most': 'Die Höchstanzahl darf nicht unter der Mindestanzahl liegen.',
  'new.error.service-port':
    'Ein Service benötigt einen Port. Ergänzen Sie einen, oder erstellen Sie keinen Service.',
  'new.error.env-credential':
    'Ein Wert sieht nach Anmeldeinformationen aus. Alle, die das Manifest lesen können, würden ihn sehen. Bewahren Sie ihn in Key Vault auf (wählen Sie SecretProviderClass aus) oder in einem Secret, und nennen Sie dieses unter „Variablen aus Secrets“.',
  'new.error.secret-env':
    'Schreiben Sie NAME=secret/schlüssel mit den Namen eines Secrets und eines seiner Schlüssel.',
  'new.error.label':
    'Verwenden Sie höchstens 63 Buchstaben, Ziffern und - _ . mit einem Buchstaben oder einer Ziffer am Anfang und Ende.',
  'new.error.guid': 'Geben Sie eine GUID wie 11111111-2222-3333-4444-555555555555 ein.',
  'new.error.vault':
    'Verwenden Sie 3 bis 24 Buchstaben, Ziffern und Bindestriche. Geben Sie nur den Namen ein, ohne die Adresse.',
  'new.error.vault-secret': 'Verwenden Sie nur Buchstaben, Ziffern und Bindestriche.',
  'new.error.host':
    'Geben Sie einen Hostnamen wie shop.example.com ein, in Kleinbuchstaben und ohne Platzhalter.',
  'new.error.front-service':
    'Wählen Sie den Service aus, und fügen Sie einen Port hinzu: Eine HTTPRoute oder ein Ingress leitet an einen Service weiter.',
  'new.error.object-name':
    'Verwenden Sie nur Kleinbuchstaben, Ziffern, Bindestriche und Punkte. Beginnen und enden Sie mit einem Buchstaben oder einer Ziffer.',
  'new.error.queue':
    'Füllen Sie beide aus: den Namen des Namespace ohne seine Adresse (6 bis 50 Buchstaben, Ziffern und Bindestriche) und den Namen der Warteschlange.',
  'new.error.sidecar':
    'Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, aber nicht den Namen des Workloads.',
  'new.error.shared-folder':
    'Der Sidecarcontainer liest einen beschreibbaren Ordner. Ergänzen Sie einen unter „Weitere Einstellungen“.',
  'new.error.account':
    'Workload ID benötigt ein eigenes Dienstkonto: Wählen Sie es unter „Weitere Einstellungen“ aus.',

  'new.remark.namespace':
    'Pods, die Restricted nicht bestehen, werden hier abgelehnt; audit und warn melden es auch für Workloads.',
  'new.remark.policy':
    'Blockiert den Datenverkehr in beiden Richtungen, sofern der Cluster Netzwerkrichtlinien durchsetzt; erlaubt ist nur, was folgt.',
  'new.remark.ingress': 'Wer die Pods aufrufen darf. Tests des Kubelets sind immer erlaubt.',
  'new.remark.egress':
    'Was die Pods aufrufen dürfen: DNS und was sonst genannt ist. Der Metadatenendpunkt des Knotens ist ausgenommen.',
  'new.remark.token':
    'Es wird kein Token für die Kubernetes-API eingebunden, also lässt sich keines stehlen.',
  'new.remark.identity': 'Die Pods dieses Kontos melden sich bei Azure als diese Identität an.',
  'new.remark.vault':
    'Welche Geheimnisse abgerufen werden, und mit welcher Identität. Kein Wert wird im Cluster gespeichert.',
  'new.remark.headless': 'Ohne Cluster-IP: DNS gibt die Adressen der Pods zurück.',
  'new.remark.local': 'Aufrufe bleiben auf dem Knoten, von dem sie kommen.',
  'new.remark.selector':
    'Nur Labels, die sich nie ändern: Eine Auswahl lässt sich später nicht ändern.',
  'new.remark.concurrency': 'Solange ein Lauf dauert, startet kein weiterer.',
  'new.remark.late-start':
    'Ein Lauf, der sich um mehr als diese Zeit verspätet, wird übersprungen.',
  'new.remark.disruption':
    'Ein Pod, der beim Leeren eines Knotens entfernt wird, gilt nicht als fehlgeschlagener Versuch.',
  'new.remark.deadline': 'Ein Lauf, der hängt, wird beendet und gilt als fehlgeschlagen.',
  'new.remark.clean-up': 'Der beendete Job und seine Pods werden nach einem Tag gelöscht.',
  'new.remark.account':
    'Ein eigenes Dienstkonto: Seine Berechtigungen gelten nicht für andere Workloads.',
  'new.remark.links': 'Keine Umgebungsvariablen für jeden Service des Namespace.',
  'new.remark.grace':
    'So lange hat ein Pod Zeit, sich zu beenden, einschließlich eines preStop-Hooks.',
  'new.remark.windows':
    'Der API-Server lehnt Felder für Linux dann ab, und Restricted verlangt sie nicht.',
  'new.remark.gpu': 'GPU-Knoten haben einen Taint, der andere Pods fernhält.',
  'new.remark.every-taint': 'Toleriert jeden Taint, damit die Pods auf jedem Knoten laufen.',
  'new.remark.spread':
    'Bevorzugt verschiedene Zonen und Knoten, funktioniert aber auch mit nur einem.',
  'new.remark.user-namespace': 'root im Container hat auf dem Knoten keine Berechtigungen.',
  'new.remark.user': 'Das Kubelet startet den Container nicht als root.',
  'new.remark.administrator': 'Das Kubelet startet den Container nicht als ContainerAdministrator.',
  'new.remark.file-group':
    'Das Volume gehört dieser Gruppe, damit der Nicht-Root-Benutzer schreiben kann.',
  'new.remark.seccomp':
    'Der Filter der Containerruntime blockiert Systemaufrufe, die Programme nicht brauchen.',
  'new.remark.sidecar':
    'restartPolicy Always macht ihn zum Sidecarcontainer: Er startet zuerst und endet zuletzt.',
  'new.remark.resources':
    'Anforderungen reservieren Kapazität auf einem Knoten; Grenzwerte verhindern, dass ein Pod sie ganz belegt.',
  'new.remark.no-cpu-limit':
    'Kein Grenzwert für CPU: Er würde das Programm auch auf einem freien Knoten bremsen.',
  'new.remark.startup':
    'Bis er gelingt, warten die anderen Tests: Ein langsamer Start führt nicht zu einem Neustart.',
  'new.remark.probes':
    'Ob der Pod bereit ist. Bis dahin erhält er keine Anfragen, und ein Rollout wartet.',
  'new.remark.liveness':
    'Ob der Container neu gestartet wird. Dies wird seltener geprüft und toleriert mehr Fehlschläge, denn ein Neustart kostet mehr.',
  'new.remark.stop': 'Kurz nachdem ein Pod zu enden beginnt, treffen noch Anfragen ein.',
  'new.remark.escalation':
    'Kein Programm erhält mehr Berechtigungen als sein übergeordneter Prozess.',
  'new.remark.capabilities':
    'Alle Linux-Funktionen (Capabilities) sind entzogen; übrig ist nur, was unter add steht.',
  'new.remark.read-only': 'Das Programm kann die Dateien seines Images nicht ändern.',
  'new.remark.volumes':
    'Jeder beschreibbare Ordner ist ein emptyDir, das mit seinem Pod gelöscht wird.',
  'new.remark.data-folder':
    'Das Programm startet im obersten Ordner eines Volumes nicht, daher nennt eine Variable einen Ordner darin.',
  'new.remark.claims':
    'Ein Volume für jeden Pod. Sie bleiben erhalten, wenn das StatefulSet gelöscht wird.',
  'new.remark.budget': 'Beim Leeren eines Knotens wird ein Pod nach dem anderen entfernt.',
  'new.remark.autoscaler':
    'Er legt die Anzahl der Pods fest, deshalb hat das Deployment keine replicas.',
  'new.remark.route':
    'Das Gateway hat die Adresse und das Zertifikat. Es muss Routen dieses Namespace annehmen.',
  'new.remark.ingress-tls':
    'Dieses Secret muss das Zertifikat des Hosts enthalten; cert-manager kann es anlegen.',
  'new.remark.queue-identity':
    'KEDA liest die Länge der Warteschlange als diese Identität. Sie benötigt Anmeldeinformationen für Verbundidentität auch für keda-operator.',
  'new.remark.queue': 'KEDA legt die Anzahl der Pods nach der Länge der Warteschlange fest.',

  'new.command': 'Befehl',
  'new.command.help':
    'Leer: der des Images. Anführungszeichen wie in einer Shell; Variablen werden nicht ersetzt.',
  'new.args': 'Argumente',
  'new.working-dir': 'Arbeitsverzeichnis',
  'new.working-dir.help': 'Leer: das des Images',
  'new.probe.exec': 'Ein Befehl ist erfolgreich',
  'new.probe.command': 'Befehl des Bereitschaftstests',
  'new.probe.command.help': 'Anführungszeichen wie in einer Shell; Variablen werden nicht ersetzt.',
  'new.same-ports': 'Der Service lauscht auf den Portnummern des Containers',
  'new.peers': 'Workloads, die die Pods aufrufen dürfen',
  'new.peers.help': 'Namen von Workloads in diesem Namespace, durch Kommas getrennt; leer: keine',
  'new.error.words': 'Ein Anführungszeichen ist nicht geschlossen.',
  'new.error.words-credential':
    'Ein Wort sieht nach Anmeldeinformationen aus. Bewahren Sie sie in einem Secret auf, nennen Sie es unter „Variablen aus Secrets“, und schreiben Sie hier $(NAME).',

  'new.source': 'Mit docker run, Compose oder einem Image beginnen',
  'new.source.text': 'Befehl, Datei oder Image',
  'new.source.help':
    'Eine Zeile mit docker run, eine Compose-Datei, ein Pod von kubectl run oder der Name eines Images. Der Text bleibt in diesem Browser. Das Ergebnis ersetzt den Inhalt des Formulars.',
  'new.source.read': 'Formular ausfüllen',
  'new.source.error.empty':
    'Fügen Sie eine Zeile mit docker run, eine Compose-Datei, einen Pod oder den Namen eines Images ein.',
  'new.source.error.too-long':
    'Der Text hat mehr als 300.000 Zeichen. Fügen Sie nur ein, was Sie umwandeln möchten. Das Formular ist unverändert.',
  'new.source.error.unknown':
    'Podsmith findet hier weder eine Zeile mit docker run noch eine Compose-Datei, einen Pod oder den Namen eines Images. Das Formular ist unverändert.',
  'new.source.error.manifest':
    'Dies ist bereits ein Kubernetes-Manifest. Öffnen Sie es im Editor. Das Formular ist unverändert.',
  'new.source.error.unclosed-quote':
    'Zeile {line}: Ein Anführungszeichen ist nicht geschlossen. Schließen Sie es. Das Formular ist unverändert.',
  'new.source.error.no-image':
    'Zeile {line}: Der Befehl nennt kein Image. Fügen Sie es nach den Optionen hinzu. Das Formular ist unverändert.',
  'new.source.error.yaml':
    'Zeile {line}: Dies ist kein gültiges YAML. Korrigieren Sie es. Das Formular ist unverändert.',
  'new.source.error.no-services':
    'Die Datei hat keine Dienste (services). Fügen Sie die ganze Compose-Datei ein. Das Formular ist unverändert.',
  'new.read.docker-run':
    'Ausgefüllt aus {n, plural, one {einem Befehl} other {# Befehlen}} mit docker run. Die Listen unter der Vorschau nennen, was nicht übernommen wird.',
  'new.read.compose':
    'Ausgefüllt aus einer Compose-Datei mit {n, plural, one {einem Dienst} other {# Diensten}}. Die Listen unter der Vorschau nennen, was nicht übernommen wird.',
  'new.read.pod':
    'Ausgefüllt aus einem Pod. Die Listen unter der Vorschau nennen, was nicht übernommen wird.',
  'new.read.image':
    'Ausgefüllt aus dem Namen eines Images. Die Listen unter der Vorschau nennen, was angenommen wird.',
  'new.set': 'Workload',
  'new.set.option': '{name} ({at} von {n, number})',
  'new.set.leave': 'Weglassen',
  'new.set.help': 'Alle Workloads werden in einem Schritt erstellt.',
  'new.origin': 'Aus Zeile {line}{has, select, no {} other {: {what}}}',
  'new.low-ports': 'Darf auf Ports unter 1024 lauschen (NET_BIND_SERVICE)',
  'new.preview.part': 'Workloads mit Fehlern werden nicht gezeigt.',
  'new.notes.insecure': 'Weggelassen, weil es nicht sicher ist ({n, number})',
  'new.notes.open': 'Wert oder Entscheidung erforderlich ({n, number})',
  'new.notes.lost': 'Weggelassen ({n, number})',
  'new.notes.changed': 'Anders als zuvor ({n, number})',
  'new.notes.line': 'Zeile {line}',
  'new.why.privileged':
    'Ein privilegierter Container hat jede Berechtigung auf dem Knoten. Baseline und Restricted lehnen ihn ab. Finden Sie heraus, welche Berechtigung das Programm benötigt.',
  'new.why.host-namespace':
    'Netzwerk, Prozesse, IPC oder Benutzer mit dem Host zu teilen hebt die Isolation vom Knoten auf. Baseline lehnt es ab. Der Pod hat seine eigenen.',
  'new.why.device':
    'Ein Pfad zu einem Gerät erfordert Zugriff auf den Knoten. Verwenden Sie das Geräte-Plug-In (device plugin) des Geräts.',
  'new.why.capability':
    'Restricted erlaubt nur NET_BIND_SERVICE{has, select, no {} other {, nicht {detail}}}. Alle anderen Linux-Funktionen werden entzogen.',
  'new.why.unconfined':
    'Dies schaltet seccomp, AppArmor, SELinux oder die Sperre gegen Berechtigungsausweitung aus. Das Manifest behält den Schutz.',
  'new.why.root-user':
    'Restricted verlangt einen Nicht-Root-Benutzer. Der Container wird mit der Benutzer-ID im Formular ausgeführt. Prüfen Sie, ob das Image das unterstützt.',
  'new.why.root-group':
    'Dateien der Gruppe root sind möglicherweise nicht mehr lesbar. Der Container wird mit der Gruppen-ID im Formular ausgeführt.',
  'new.why.engine-socket':
    'Der Socket der Container-Engine steuert jeden Container auf dem Knoten. Verwenden Sie stattdessen die Kubernetes-API mit einer Role.',
  'new.why.host-path':
    'Ordner des Hosts sind in einem Cluster nicht verfügbar, und Restricted lehnt hostPath ab. Legen Sie für {detail} Programmdateien im Image ab, Konfiguration in einer ConfigMap und Daten in einem dauerhaften Ordner.',
  'new.why.build':
    'Kubernetes erstellt keine Images. Erstellen Sie das Image, übertragen Sie es in eine Registrierung, und nennen Sie es im Formular.',
  'new.why.no-value':
    '{detail} hat hier keinen Wert, weil er aus Ihrer Shell kam. Ergänzen Sie ihn unter „Umgebungsvariablen“.',
  'new.why.open': 'In einem Manifest ersetzt nichts {detail}. Schreiben Sie den Wert.',
  'new.why.credential':
    '{detail} sieht nach Anmeldeinformationen aus. Das Manifest enthält den Wert nicht. Erstellen Sie das Secret, das unter „Variablen aus Secrets“ steht, oder bewahren Sie den Wert in Key Vault auf.',
  'new.why.credential-word':
    'Ein Wort sieht nach Anmeldeinformationen aus. Der Befehl liest ihn als $({detail}). Erstellen Sie das Secret, das unter „Variablen aus Secrets“ steht.',
  'new.why.credential-command':
    'Der Befehl enthält etwas, das nach Anmeldeinformationen aussieht, und wird deshalb weggelassen. Schreiben Sie ihn mit $(NAME) und einer Variablen aus einem Secret.',
  'new.why.credential-probe':
    'Der Test enthält etwas, das nach Anmeldeinformationen aussieht, und wird deshalb weggelassen. Verwenden Sie einen Test, der keine benötigt.',
  'new.why.env-file':
    'Die Variablen dieser Datei sind hier nicht vorhanden. Erstellen Sie ein Secret mit „kubectl create secret generic --from-env-file“, und nennen Sie seine Schlüssel unter „Variablen aus Secrets“.',
  'new.why.secret-file':
    'Erstellen Sie ein Secret, oder verwenden Sie Key Vault, und binden Sie es dort ein, wo das Programm es liest.',
  'new.why.config-file':
    'Erstellen Sie eine ConfigMap, und binden Sie sie dort ein, wo das Programm sie liest.',
  'new.why.user-name':
    'Kubernetes kann nicht prüfen, ob ein Name für root steht. Geben Sie die Nummer des Benutzers unter „Benutzer-ID“ ein.',
  'new.why.no-port':
    'Es ist kein Port bekannt, daher gibt es weder einen Service noch Tests. Geben Sie die Ports ein, auf denen das Programm lauscht. Wählen Sie Job für eine Aufgabe, die endet.',
  'new.why.default': 'Der Standardwert von {detail} wird verwendet.',
  'new.why.renamed': 'Kubernetes erlaubt diesen Namen nicht. Der Workload heißt {detail}.',
  'new.why.published':
    'Auf keinem Knoten wird ein Port geöffnet. Rufen Sie im Cluster den Service{has, select, no {} other { auf Port {detail}}} auf. Wählen Sie für HTTP-Aufrufe von außen HTTPRoute oder Ingress im Formular. Andere Protokolle benötigen einen Service des Typs LoadBalancer.',
  'new.why.tmpfs':
    '{detail} ist ein emptyDir auf dem Datenträger des Knotens statt im Arbeitsspeicher.',
  'new.why.anonymous': '{detail} ist ein emptyDir. Es wird mit dem Pod gelöscht.',
  'new.why.volume-data':
    '{detail} ist ein neues Volume eines StatefulSets. Es ist anfangs leer; kopieren Sie die Daten. Geben Sie die Größe im Formular ein.',
  'new.why.volume-moved':
    'Das Image deklariert {detail} als Volume, und dieses verdeckt ein darüber eingebundenes Volume. Der Claim ist unter {detail} eingebunden. Docker hat die Daten in einem anonymen Volume gespeichert; kopieren Sie sie von dort.',
  'new.why.volume-folder':
    'Das Programm speichert seine Daten in {detail}, weil es im obersten Ordner eines Volumes nicht startet. Eine Variable nennt diesen Ordner.',
  'new.why.volume-each':
    'Jeder der {detail} Pods hat ein eigenes Volume. Zuvor teilten sie sich eines.',
  'new.why.data-scratch':
    'Das Programm schreibt seine Daten nach {detail}, und dieser Ordner wird mit dem Pod gelöscht. Um die Daten zu behalten, wählen Sie StatefulSet, und geben Sie den Ordner unter „Dauerhafte Ordner“ ein.',
  'new.why.host-data':
    '{detail} ist ein neues Volume eines StatefulSets statt eines Ordners des Hosts. Es ist anfangs leer; kopieren Sie die Daten.',
  'new.why.user-assumed':
    'Der vom Image erwartete Benutzer ist nicht bekannt. Der Container wird als Benutzer {detail} ausgeführt. Testen Sie, ob das Programm seine Dateien lesen kann.',
  'new.why.memory-assumed':
    'Es war kein Speichergrenzwert festgelegt. Der Grenzwert ist {detail}. Geben Sie ein, was das Programm benötigt.',
  'new.why.read-only':
    'Das Programm kann nur in die beschreibbaren Ordner schreiben. Ergänzen Sie die anderen Ordner, in die es schreibt.',
  'new.why.egress':
    'Die Netzwerkrichtlinie erlaubt nur die Aufrufe, die im Formular stehen. Ergänzen Sie die anderen Ports, die das Programm aufruft.',
  'new.why.restart':
    'Kubernetes startet die Container dieser Art immer neu. Wählen Sie Job für eine Aufgabe, die endet.',
  'new.why.runs-once': 'Andere Dienste warten, bis dieser beendet ist; daher ist er ein Job.',
  'new.why.pod-owner':
    'Der Pod wird zur Podvorlage der Art {detail}, die ihn ersetzt, wenn sein Knoten ausfällt.',
  'new.why.depends-on':
    'Kubernetes startet alle Workloads gleichzeitig. Das Programm muss es erneut versuchen, bis die anderen bereit sind.',
  'new.why.gpus-all': 'Kubernetes benötigt eine Anzahl von GPUs. Prüfen Sie sie im Formular.',
  'new.why.probe-times': 'Die Tests haben eigene Zeitabstände. Ändern Sie sie im Manifest.',
  'new.why.by-hand': 'Wenn das Programm es benötigt, fügen Sie dem Manifest {detail} hinzu.',
  'new.why.none':
    'Ein Pod hat dafür keine Einstellung. Darüber entscheidet der Knoten oder die Containerruntime.',
  'new.why.logging':
    'Kubernetes behält, was das Programm in die Standardausgabe schreibt. Sammeln Sie es mit einem Agent wie Container Insights.',
  'new.why.link': 'Der Service heißt für alle Pods im Namespace {detail}.',
  'new.why.alias':
    'Um den Namen {detail} zu behalten, erstellen Sie einen Service mit diesem Namen.',
  'new.why.networks':
    'Alle Pods eines Namespace sind in einem Netzwerk. Die Netzwerkrichtlinie schränkt ein, wer die Pods aufrufen darf.',
  'new.why.other-container':
    'Container, die etwas teilen, gehören in einen Pod. Fügen Sie den anderen Container dem Manifest hinzu.',
  'new.why.memory-volume':
    'Wenn das Programm mehr gemeinsamen Speicher benötigt, binden Sie unter {detail} ein emptyDir mit medium Memory ein.',
  'new.why.volume-shared':
    'Mehrere Workloads verwenden {detail}. Sie benötigen ein Volume mit dem Zugriffsmodus ReadWriteMany, zum Beispiel Azure Files.',
  'new.why.volume-kind':
    'Diese Art kann kein Volume für jeden Pod behalten. Fügen Sie einen PersistentVolumeClaim für {detail} hinzu.',
  'new.why.volume-type':
    'Dieser Volumetyp hängt vom Treiber der Container-Engine ab. Wählen Sie eine StorageClass des Clusters.',
  'new.why.env-lines':
    'Das Formular hat eine Zeile für jede Variable. Fügen Sie {detail} dem Manifest hinzu, oder bewahren Sie den Wert in einer ConfigMap auf.',
  'new.why.env-name': 'Der Name dieser Variablen ist in Kubernetes ungültig.',
  'new.why.operator':
    'Operatoren wie && benötigen eine Shell. Schreiben Sie sh -c und den Befehl in Anführungszeichen.',
  'new.why.other-file':
    'Podsmith kann die andere Datei nicht lesen. Fügen Sie die Ausgabe von „docker compose config“ ein, die alles enthält.',
  'new.why.profiles':
    'Der Dienst wird unabhängig vom Profil erstellt. Lassen Sie ihn weg, wenn Sie ihn nicht benötigen.',
  'new.why.unknown': 'Podsmith kennt diese Einstellung nicht.',
  'new.why.unreadable': 'Podsmith kann diesen Wert nicht lesen.',
  'new.why.other-command': 'Dieser Befehl führt keinen Container aus.',
  'new.why.too-many': 'Es sind zu viele Einträge. Der Rest wird nicht gelesen.',
};
