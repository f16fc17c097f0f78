import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'risk.title': 'Risiko einer Korrektur',
  'risk.ticked': 'Für Sie ausgewählt.',
  'risk.about.safe': 'Die Korrektur ändert zur Laufzeit nichts.',
  'risk.about.usually-fine': 'Nur wenige Anwendungen hängen von dem ab, was die Korrektur ändert.',
  'risk.about.may-break':
    'Eine Anwendung kann benötigen, was die Korrektur entfernt. Führen Sie vor der Bereitstellung den Test unter „Was Fehler verursachen kann“ aus.',
  'risk.about.breaks':
    'Eine Zeile des Manifests zeigt, was fehlschlagen würde. Podsmith nimmt eine solche Korrektur nur vor, wenn Sie sie trotzdem setzen.',
  'risk.about.needs-value':
    'Nur Sie kennen den Wert. Geben Sie ihn ein, um die Korrektur anzuwenden.',
  'problem.value-required':
    'Kubernetes lehnt das Objekt ab, weil {field} fehlt oder leer ist; geben Sie einen Wert an',
  'problem.value-not-supported':
    'Kubernetes kennt den Wert {value} von {field} nicht; zulässig sind {allowed}',
  'problem.value-padded':
    'Kubernetes lehnt den Pod ab, weil {field} mit einem Leerzeichen beginnt oder endet; entfernen Sie die Leerzeichen um {value}',
  'problem.id-out-of-range':
    'Kubernetes lehnt {value} als {field} ab; IDs von Benutzern und Gruppen liegen zwischen 0 und 2147483647',
  'problem.port-out-of-range':
    'Kubernetes lehnt {value} als {field} ab; Ports liegen zwischen 1 und 65535',
  'problem.name-not-a-dns-label':
    'Kubernetes lehnt {value} als {field} ab; verwenden Sie höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche, mit einem Buchstaben oder einer Ziffer an beiden Enden',
  'problem.port-name-invalid':
    'Kubernetes lehnt {value} als {field} ab; der Name eines Ports hat höchstens 15 Kleinbuchstaben, Ziffern und einzelne Bindestriche, darunter mindestens einen Buchstaben, und eine Portnummer steht ohne Anführungszeichen',
  'problem.path-not-descending':
    'Kubernetes lehnt {value} als {field} ab; geben Sie einen relativen Pfad ohne .. an',
  'problem.linux-field-on-windows':
    'Kubernetes lehnt den Pod ab, weil {field} nur für Linux gilt und os.name windows ist; entfernen Sie das Feld',
  'problem.windows-options-on-linux':
    'Kubernetes lehnt den Pod ab, weil windowsOptions nur für Windows gilt und os.name linux ist; entfernen Sie das Feld',
  'problem.escalation-beside-privileged':
    'Kubernetes lehnt allowPrivilegeEscalation: false zusammen mit privileged: true ab, weil ein privilegierter Container seine Berechtigungen immer ausweiten kann; entfernen Sie zuerst privileged',
  'problem.escalation-beside-sys-admin':
    'Kubernetes lehnt allowPrivilegeEscalation: false zusammen mit der hinzugefügten Linux-Funktion CAP_SYS_ADMIN ab, weil diese eine Ausweitung immer erlaubt; entfernen Sie zuerst die Linux-Funktion',
  'problem.unmasked-without-user-namespace':
    'Kubernetes lässt procMount: Unmasked nur in einem Pod mit hostUsers: false zu; setzen Sie hostUsers, oder entfernen Sie procMount',
  'problem.user-namespace-beside-host-namespace':
    'Kubernetes lehnt {field}: true zusammen mit hostUsers: false ab, weil sich ein Benutzernamespace nicht mit einem Namespace des Knotens kombinieren lässt; entfernen Sie eines von beiden',
  'problem.user-namespace-beside-volume-devices':
    'Kubernetes lehnt volumeDevices zusammen mit hostUsers: false ab, weil Blockgeräte in einem Benutzernamespace nicht funktionieren; entfernen Sie eines von beiden',
  'problem.shared-processes-beside-host-pid':
    'Kubernetes lehnt shareProcessNamespace: true zusammen mit hostPID: true ab, weil der Pod nur einen Prozessnamespace hat; entfernen Sie eines von beiden',
  'problem.localhost-profile-missing':
    'Kubernetes lehnt {field} mit dem Typ Localhost ohne localhostProfile ab; nennen Sie das Profil auf dem Knoten',
  'problem.localhost-profile-unexpected':
    'Kubernetes lässt localhostProfile in {field} nur mit dem Typ Localhost zu, nicht mit {type}; entfernen Sie es',
  'problem.host-process-without-host-network':
    'Kubernetes lässt hostProcess: true nur in einem Pod mit hostNetwork: true zu; setzen Sie hostNetwork, oder entfernen Sie hostProcess',
  'problem.host-process-mixed':
    'Kubernetes lehnt den Pod ab, weil einige Container hostProcess: true haben und der Container {container} nicht; alle Container müssen übereinstimmen',
  'problem.host-process-differs':
    'Kubernetes lehnt den Pod ab, weil hostProcess des Containers {container} dem Wert des Pods widerspricht; gleichen Sie beide an, oder entfernen Sie einen',
  'problem.sysctl-name-invalid':
    'Kubernetes lehnt den Namen {name} eines Sysctls ab; er hat höchstens 253 Kleinbuchstaben, Ziffern, Bindestriche und Unterstriche, in Teilen, die Punkte oder Schrägstriche trennen',
  'problem.sysctl-twice':
    'Kubernetes lehnt den Pod ab, weil das Sysctl {name} zweimal gesetzt ist; entfernen Sie einen Eintrag',
  'problem.sysctl-beside-host-network':
    'Kubernetes lehnt das Sysctl {name} zusammen mit hostNetwork: true ab, weil es das Netzwerk des Knotens ändern würde; entfernen Sie eines von beiden',
  'problem.sysctl-beside-host-ipc':
    'Kubernetes lehnt das Sysctl {name} zusammen mit hostIPC: true ab, weil es den IPC-Namespace des Knotens ändern würde; entfernen Sie eines von beiden',
  'problem.annotation-profile-invalid':
    'Kubernetes lehnt den Wert {value} der Annotation {annotation} ab; entfernen Sie die Annotation, und verwenden Sie das Feld im securityContext',
  'problem.seccomp-annotation-differs':
    'Kubernetes lehnt den Pod ab, weil die Annotation {annotation} den Wert {value} hat und das Feld seccompProfile einen anderen; entfernen Sie die Annotation, die keine Wirkung mehr hat',
  'problem.apparmor-annotation-differs':
    'Kubernetes lehnt den Pod ab, weil die Annotation {annotation} den Wert {value} hat und das Feld appArmorProfile einen anderen; entfernen Sie die Annotation',
  'problem.apparmor-annotation-without-container':
    'Kubernetes lehnt den Pod ab, weil eine AppArmor-Annotation den Container {container} nennt, den es nicht gibt; korrigieren Sie den Namen, oder entfernen Sie die Annotation',
  'problem.ephemeral-containers-on-create':
    'Kubernetes lehnt ephemeralContainers in einem neuen Objekt ab; entfernen Sie sie, und fügen Sie sie dem laufenden Pod mit kubectl debug hinzu',
  'problem.field-on-ephemeral-container':
    'Kubernetes lehnt {field} in einem kurzlebigen Container ab, der nur zum Debuggen eines laufenden Pods dient; entfernen Sie das Feld',
  'problem.field-on-init-container':
    'Kubernetes lehnt {field} in einem Init-Container ab, der endet, bevor die anderen starten; entfernen Sie das Feld, oder setzen Sie restartPolicy: Always im Container',
  'problem.restart-policy-of-kind':
    'Kubernetes lehnt {value} als restartPolicy eines Objekts der Art {kind} ab; zulässig: {allowed} (ohne Angabe gilt Always)',
  'problem.active-deadline-of-kind':
    'Kubernetes lehnt activeDeadlineSeconds in einem Objekt der Art {kind} ab, dessen Pods unbegrenzt laufen; entfernen Sie das Feld',
  'problem.container-name-twice':
    'Kubernetes lehnt den Pod ab, weil zwei Container den Namen {name} haben; ein Name muss im Pod eindeutig sein, auch unter Init-Containern und kurzlebigen Containern',
  'problem.port-name-twice':
    'Kubernetes lehnt den Pod ab, weil zwei Ports des Containers den Namen {name} haben; geben Sie jedem einen eigenen',
  'problem.host-port-twice':
    'Kubernetes lehnt den Pod ab, weil er den Port {port} des Knotens zweimal belegt; verwenden Sie einen anderen Port, oder entfernen Sie hostPort',
  'problem.host-port-differs':
    'Mit hostNetwork: true lehnt Kubernetes den hostPort {hostPort} für den containerPort {containerPort} ab; gleichen Sie beide an, oder entfernen Sie hostPort',
  'problem.env-name-invalid':
    'Kubernetes lehnt {name} als Namen einer Umgebungsvariablen ab; er besteht aus druckbaren ASCII-Zeichen ohne Gleichheitszeichen',
  'problem.env-value-and-source':
    'Kubernetes lehnt die Umgebungsvariable {name} ab, weil sie sowohl value als auch valueFrom hat; entfernen Sie eines von beiden',
  'problem.env-source-count':
    'Kubernetes lehnt valueFrom der Umgebungsvariablen {name} ab, weil die Zahl der Quellen {count} ist; nennen Sie genau eine',
  'problem.env-from-source-count':
    'Kubernetes lehnt diesen Eintrag von envFrom ab, weil er {count} Quellen hat; nennen Sie genau eine, configMapRef oder secretRef',
  'problem.handler-count':
    'Kubernetes lehnt {field} ab, weil die Zahl der Aktionen {count} ist; nennen Sie genau eine, etwa httpGet, tcpSocket oder exec',
  'problem.probe-number-negative':
    'Kubernetes lehnt {value} als {field} ab; die Zahl darf nicht negativ sein',
  'problem.success-threshold-not-one':
    'Kubernetes lehnt {value} als {field} ab; hier ist nur 1 zulässig',
  'problem.grace-period-not-positive':
    'Kubernetes lehnt {value} als {field} ab; die Zahl muss größer als 0 sein',
  'problem.grace-period-on-readiness':
    'Kubernetes lehnt terminationGracePeriodSeconds in einer readinessProbe ab, die nie einen Container beendet; entfernen Sie das Feld',
  'problem.sleep-above-grace-period':
    'Kubernetes lehnt {seconds} Sekunden Wartezeit (sleep) in {field} ab; sie dürfen weder negativ sein noch terminationGracePeriodSeconds des Pods übersteigen, hier {gracePeriod}',
  'problem.quantity-invalid':
    'Kubernetes kann die Menge {value} von {resource} nicht lesen; schreiben Sie eine Zahl, gegebenenfalls mit einer Endung wie m, k, M, G, Ki, Mi oder Gi',
  'problem.quantity-negative':
    'Kubernetes lehnt die Menge {value} von {resource} ab; sie darf nicht negativ sein',
  'problem.request-above-limit':
    'Kubernetes lehnt die Anforderung (request) von {request} für {resource} ab, weil sie den Grenzwert (limit) von {limit} übersteigt; senken Sie die Anforderung, oder erhöhen Sie den Grenzwert',
  'problem.request-unlike-limit':
    'Kubernetes lehnt die Anforderung (request) von {request} für {resource} ab, weil sie vom Grenzwert (limit) {limit} abweicht; diese Ressource lässt sich nicht mehrfach vergeben, gleichen Sie daher beide an',
  'problem.request-without-limit':
    'Kubernetes lehnt eine Anforderung (request) für {resource} ohne Grenzwert (limit) ab, weil sich diese Ressource nicht mehrfach vergeben lässt; setzen Sie dieselbe Menge als Grenzwert',
  'problem.volume-name-twice':
    'Kubernetes lehnt den Pod ab, weil zwei Volumes den Namen {name} haben; geben Sie jedem einen eigenen',
  'problem.volume-source-count':
    'Kubernetes lehnt das Volume {name} ab, weil es mehrere Quellen hat ({sources}); behalten Sie eine',
  'problem.mount-without-volume':
    'Kubernetes lehnt den Pod ab, weil der Container das Volume {name} verwendet, das es nicht gibt; ergänzen Sie es unter volumes, oder korrigieren Sie den Namen',
  'problem.mount-path-twice':
    'Kubernetes lehnt den Pod ab, weil der Container zwei Volumes unter {mountPath} einbindet; geben Sie jedem einen eigenen Pfad',
  'problem.sub-path-beside-expression':
    'Kubernetes lehnt subPath und subPathExpr in derselben Einbindung ab; entfernen Sie eines von beiden',
  'problem.propagation-without-privileged':
    'Kubernetes lässt mountPropagation: Bidirectional nur in einem privilegierten Container zu, weil es die Einbindungen des Knotens ändert; entfernen Sie es, oder setzen Sie HostToContainer',
  'problem.value-malformed': 'Kubernetes lehnt {value} als {field} ab; zulässig: {format}',
  'problem.value-too-long':
    'Kubernetes lehnt {field} ab, weil der Wert zu lang ist; er kann höchstens {most} Zeichen haben',
  'problem.number-out-of-range':
    'Kubernetes lehnt {value} als {field} ab; geben Sie {max, select, none {eine Zahl ab {min}} other {eine Zahl zwischen {min} und {max}}} an',
  'problem.not-json':
    'Kubernetes lehnt {field} ab, weil der Wert kein JSON-Objekt ist; schreiben Sie die Konfiguration als JSON',
  'problem.one-of-required':
    'Kubernetes lehnt das Objekt ab, weil hier keines von {fields} festgelegt ist; legen Sie eines fest',
  'problem.fields-excluded':
    'Kubernetes lässt {field} nicht zusammen mit {other} zu; entfernen Sie eines davon',
  'problem.field-needs':
    'Kubernetes lässt {field} nur mit {other} zu; legen Sie auch das fest, oder entfernen Sie {field}',
  'problem.one-value': 'Kubernetes lässt {other} nur mit genau einem Eintrag in {field} zu',
  'problem.item-twice':
    'Kubernetes lehnt das Objekt ab, weil {value} in {field} doppelt vorkommt; verwenden Sie jeden Wert nur einmal',
  'problem.too-many':
    'Kubernetes lässt höchstens {most} Einträge in {field} zu; entfernen Sie einige',
  'problem.order-wrong':
    'Kubernetes lehnt das Objekt ab, weil {low} ({lowValue}) größer ist als {high} ({highValue})',
  'problem.not-inside':
    'Kubernetes lehnt {value} unter except ab, weil es kein kleinerer Teil von {cidr} ist',
  'problem.selector-empty':
    'Kubernetes lehnt das Objekt ab, weil sein selector leer ist; wählen Sie die Labels seiner Pods aus',
  'problem.selector-mismatch':
    'Kubernetes lehnt das Objekt ab, weil die Labels seiner Vorlage nicht zum selector passen: {labels}',
  'problem.selector-generated':
    'Kubernetes erstellt den selector eines Objekts der Art {kind} selbst und lehnt einen anderen ab; entfernen Sie ihn',
  'problem.quantity-not-positive':
    'Kubernetes lehnt {value} als {field} ab; die Menge muss größer als 0 sein',
  'problem.quantity-not-whole':
    'Kubernetes lehnt die Menge {value} von {resource} ab; diese Ressource wird in ganzen Einheiten gezählt',
  'format.dns-label':
    'höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche, an beiden Enden ein Buchstabe oder eine Ziffer',
  'format.dns-1035-label':
    'höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche, am Anfang ein Buchstabe, am Ende ein Buchstabe oder eine Ziffer',
  'format.dns-subdomain':
    'höchstens 253 Kleinbuchstaben, Ziffern, Bindestriche und Punkte, an beiden Enden jedes Teils ein Buchstabe oder eine Ziffer',
  'format.path-segment': 'ein Name ohne Schrägstriche und Prozentzeichen, der nicht . oder .. ist',
  'format.label-key':
    'höchstens 63 Buchstaben, Ziffern, Binde- und Unterstriche und Punkte, an beiden Enden ein Buchstabe oder eine Ziffer, bei Bedarf nach einem DNS-Namen und einem Schrägstrich',
  'format.label-value':
    'höchstens 63 Buchstaben, Ziffern, Binde- und Unterstriche und Punkte, an beiden Enden ein Buchstabe oder eine Ziffer',
  'format.annotation-key':
    'höchstens 63 Buchstaben, Ziffern, Binde- und Unterstriche und Punkte, an beiden Enden ein Buchstabe oder eine Ziffer, bei Bedarf nach einem DNS-Namen und einem Schrägstrich',
  'format.config-key': 'höchstens 253 Buchstaben, Ziffern, Binde- und Unterstriche und Punkte',
  'format.port-name':
    'höchstens 15 Kleinbuchstaben, Ziffern und einzelne Bindestriche, darunter mindestens ein Buchstabe',
  'format.ip': 'eine IP-Adresse ohne führende Nullen',
  'format.cidr': 'ein Netz in CIDR-Schreibweise wie 10.0.0.0/8',
  'format.endpoint-ip':
    'eine IP-Adresse, die weder eine Loopback-Adresse noch verbindungslokal ist',
  'format.host': 'ein DNS-Name, von dem nur der erste Teil * sein kann',
  'format.host-pattern': 'ein DNS-Name, von dem nur der erste Teil * sein kann',
  'format.host-name': 'ein DNS-Name',
  'format.search-domain': 'ein DNS-Name',
  'format.absolute-path': 'ein Pfad, der mit / beginnt',
  'format.relative-path': 'ein relativer Pfad ohne ..',
  'format.no-backsteps': 'ein Pfad ohne .. und leere Teile',
  'format.field-path':
    'ein Feld des Pods, das eine Variable zeigen kann, wie metadata.name, spec.nodeName oder status.podIP',
  'format.file-field-path':
    'ein Feld des Pods, das eine Datei zeigen kann, wie metadata.name oder metadata.labels',
  'format.resource-field': 'limits oder requests, ein Punkt und cpu, memory oder ephemeral-storage',
  'format.resource':
    'cpu, memory, ephemeral-storage, große Speicherseiten wie hugepages-2Mi oder eine Ressource mit Domäne',
  'format.quota-resource':
    'eine Ressource, die Kubernetes zählt, wie requests.cpu oder pods, oder eine Ressource mit Domäne',
  'format.limit-type': 'Container, Pod oder PersistentVolumeClaim',
  'format.schedule':
    'fünf Felder wie 0 3 * * * oder ein Makro wie @daily; eine Zeitzone gehört in timeZone',
  'format.time-zone': 'ein Name der IANA-Zeitzonendatenbank wie Europe/Berlin',
  'format.domain-path': 'eine Domäne, ein Schrägstrich und ein Pfad',
  'format.windows-user':
    'ein Windows-Benutzername, bei Bedarf nach einer Domäne und einem umgekehrten Schrägstrich',
  'format.driver-name': 'höchstens 63 Buchstaben, Ziffern, Bindestriche und Punkte',
  'format.header-name': 'Buchstaben, Ziffern und Bindestriche',
  'format.indexes': 'aufsteigende Zahlen und Bereiche unterhalb von completions, etwa 0,2-4',
  'format.api-version': 'eine Gruppe und eine Version wie apps/v1',
  'format.int-or-percent': 'eine ganze Zahl ab 0 oder ein Prozentwert von höchstens 100%',
  'yaml.indentation': 'Die Einrückung passt nicht zu den umgebenden Zeilen',
  'yaml.tab-indentation': 'Hier steht ein Tabulator, wo YAML Leerzeichen verlangt',
  'yaml.missing-colon': 'Nach einem Schlüssel fehlt der Doppelpunkt',
  'yaml.second-colon': 'Ein Wert, der „: “ enthält, muss in Anführungszeichen stehen',
  'yaml.same-line':
    'Eine Liste oder Zuordnung kann nicht in der Zeile ihres Schlüssels beginnen; beginnen Sie sie in der nächsten Zeile, oder setzen Sie den Wert in Anführungszeichen',
  'yaml.after-close':
    'Ein Wert kann nach dem schließenden Anführungszeichen oder der schließenden Klammer nicht weitergehen',
  'yaml.unclosed-quote': 'Ein Anführungszeichen ist nicht geschlossen',
  'yaml.unclosed-flow': 'Eine Klammer ist nicht geschlossen',
  'yaml.missing-comma':
    'In einer Liste oder Zuordnung in Klammern fehlt ein Komma oder Doppelpunkt oder ist an der falschen Stelle',
  'yaml.bad-character': 'Hier steht ein Zeichen, das YAML nicht erlaubt',
  'yaml.bad-start':
    'Hier kann das Dokument nicht weitergehen; prüfen Sie die Doppelpunkte, die Klammern und die Einrückung davor',
  'yaml.reserved-start':
    'Mit diesem Zeichen kann kein Wert beginnen; setzen Sie ihn in Anführungszeichen',
  'yaml.bad-escape': 'Kubernetes kennt diese Zeichenfolge nach dem Backslash nicht',
  'yaml.unknown-anchor': 'Dieser Alias nennt einen Anker, den es nicht gibt',
  'yaml.bad-key': 'Kubernetes nimmt dies nicht als Schlüssel an',
  'yaml.bad-value': 'Dieser Wert lässt sich in JSON, das Kubernetes liest, nicht darstellen',
  'yaml.bad-merge': 'Ein Merge-Schlüssel (<<) verlangt eine Zuordnung',
  'yaml.alias-bomb': 'Die Aliasse ergeben so viel Text, dass Kubernetes das Dokument ablehnt',
  'yaml.alias-cycle': 'Ein Anker enthält sich selbst',
  'yaml.too-deep': 'Die Verschachtelung ist zu tief',
  'yaml.directive': 'Kubernetes unterstützt keine YAML-Direktiven (%)',
  'yaml.second-document': 'Eine Zeile aus drei Punkten beendet das Dokument, bevor es begonnen hat',
  'yaml.syntax': 'Dies ist kein gültiges YAML',
};
