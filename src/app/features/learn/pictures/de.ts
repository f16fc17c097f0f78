import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'drawing.words': 'Das Bild in Worten',
  'drawing.when': 'Stand des Manifests',
  'pictures.label': 'Bilder',
  'pictures.identity': 'Workloadidentität',
  'pictures.vault': 'Key Vault',
  'pictures.levels': 'Welcher Wert gilt',
  'pictures.files': 'Benutzer, Gruppen und Dateien',
  'pictures.life': 'Vom Start bis zum Ende',
  'pictures.empty.title': 'Kein Pod vorhanden',
  'pictures.empty.text':
    'Die Bilder zeigen einen Workload mit mindestens einem Container. Diese Datei enthält keinen, der sich gerade lesen lässt.',
  'pictures.empty.do': 'Beispiel öffnen',
  'pictures.none.do': 'Beispiel dafür öffnen',
  'pictures.read': 'Kapitel im Leitfaden',
  'pictures.line': 'Zeile {line}',
  'pictures.line.in': '{file}, Zeile {line}',
  'pictures.alt': '{title}: {name}',
  'pictures.alt.text': '{list}. Die Liste neben dem Bild enthält dieselben Informationen.',
  'pictures.button.line': '{head}. {text} Führt zu Zeile {line}.',
  'pictures.button.help': '{head}. {text} Öffnet „{title}“.',
  'pictures.more': '+ {n, number} weitere',
  'pictures.counts': '{title}: {list}',

  'pictures.state.done': 'steht im Manifest',
  'pictures.state.missing': 'fehlt',
  'pictures.state.unknown': 'unbekannt',
  'pictures.state.unsecured': 'nicht abgesichert',
  'pictures.state.default': 'Standard',
  'pictures.state.cluster': 'erledigt AKS',
  'pictures.state.program': 'erledigt Ihr Programm',
  'pictures.state.operator': 'in Azure einzurichten',
  'pictures.state.unused': 'nicht genutzt',
  'pictures.state.waits': 'noch nicht erreicht',
  'pictures.count.done': '{n, number} im Manifest',
  'pictures.count.missing': '{n, plural, one {# fehlt} other {# fehlen}}',
  'pictures.count.unknown': '{n, number} unbekannt',
  'pictures.count.unsecured': '{n, number} nicht abgesichert',
  'pictures.count.default': '{n, number} standardmäßig',
  'pictures.count.cluster': '{n, number} erledigt AKS',
  'pictures.count.program': '{n, number} erledigt Ihr Programm',
  'pictures.count.operator': '{n, number} in Azure einzurichten',
  'pictures.count.unused': '{n, number} nicht genutzt',
  'pictures.legend': 'Legende',
  'pictures.legend.flow.good': 'Steht im Manifest.',
  'pictures.legend.flow.bad': 'Fehlt: Der Ablauf endet hier.',
  'pictures.legend.flow.half': 'Außerhalb des Manifests in Azure einzurichten.',
  'pictures.legend.flow.plain': 'Erledigt AKS oder Ihr Programm.',
  'pictures.legend.flow.open': 'Geht aus den geöffneten Dateien nicht hervor.',
  'pictures.legend.flow.none':
    'Nicht genutzt oder noch nicht erreicht, weil ein früherer Schritt fehlt.',
  'pictures.legend.life.half': 'Nicht abgesichert: Der Pod läuft ohne diesen Schutz.',
  'pictures.legend.life.plain': 'Nicht gesetzt: Es gilt der Standard.',
  'pictures.legend.life.none': 'Nicht genutzt oder nicht nötig.',
  'pictures.zone.manifest': 'Im Manifest',
  'pictures.zone.cluster': 'AKS-Cluster',
  'pictures.zone.pod': 'Pod {name}',
  'pictures.zone.provider': 'Anbieter des Treibers',
  'pictures.zone.azure': 'Azure',
  'pictures.zone.before': 'Vor dem Start',
  'pictures.zone.start': 'Start',
  'pictures.zone.run': 'Im Betrieb',
  'pictures.zone.stop': 'Ende',

  'pictures.identity.lead':
    'Mit Microsoft Entra Workload ID bürgt der Cluster für den Pod, und kein Kennwort ist gespeichert. Dies sind die acht Schritte mit den Namen aus Ihrem Manifest.',
  'pictures.identity.caption':
    'Das Bild zeigt, was Sie schreiben, was AKS hinzufügt und was Azure prüft.',
  'pictures.identity.none': 'Dieses Manifest fordert noch keine Identität an.',
  'pictures.identity.note.pod-identity':
    'Der Pod hat noch das Label der verwalteten Podidentität, die nicht mehr unterstützt wird. Migrieren Sie ihn mit „Von verwalteter Podidentität migrieren“.',
  'pictures.identity.note.proxy':
    'Die Annotation für den Migrationsproxy fügt einen privilegierten Init-Container hinzu. Verwenden Sie sie nur für alte SDKs, bis Sie migrieren.',
  'pictures.identity.note.binding':
    'Der Pod nutzt eine Identitätsbindung (Stand August 2026 eine Vorschau): Dabei tritt eine Berechtigung im Cluster an die Stelle der Anmeldeinformationen für Verbundidentität jedes Kontos.',

  'pictures.identity.account': 'Dienstkonto',
  'pictures.identity.account.client-id':
    'Der Pod läuft unter {account}. Das Konto gibt die Identität mit der Client-ID {clientId} an.',
  'pictures.identity.account.variable':
    'Der Pod läuft unter {account}; ein Container legt die Client-ID {clientId} in einer eigenen Variablen fest.',
  'pictures.identity.account.no-client-id':
    'Der Pod läuft unter {account}, aber dieses Dienstkonto hat keine Client-ID und ist daher nicht mit einer Identität verknüpft.',
  'pictures.identity.account.default-account':
    'Der Pod läuft unter {account}, wie jeder Pod, der kein Konto angibt. Er braucht ein eigenes mit einer Client-ID.',
  'pictures.identity.account.elsewhere':
    'Der Pod läuft unter {account}. Dieses Konto ist nicht in den geöffneten Dateien. Seine Client-ID ist unbekannt.',
  'pictures.identity.account.several':
    'Die geöffneten Dateien enthalten mehrere Dienstkonten namens {account}, deren Client-IDs nicht übereinstimmen.',
  'pictures.identity.account.open':
    'Eine Vorlage oder die Basis eines Patches legt {account} fest.',
  'pictures.identity.label': 'Label des Pods',
  'pictures.identity.label.label':
    'Das Label `azure.workload.identity/use: "true"` des Pods weist den Webhook an, den Pod vorzubereiten.',
  'pictures.identity.label.brought':
    'Der Pod bindet das Token in einem eigenen Volume ein und braucht kein Label.',
  'pictures.identity.label.not-true':
    'Das Label hat den Wert {value}, wirksam ist nur die Zeichenfolge `"true"`.',
  'pictures.identity.label.misplaced':
    'Das Label ist an der falschen Stelle. Legen Sie es im Pod fest, bei einem Deployment in dessen Podvorlage.',
  'pictures.identity.label.no-label':
    'Ohne `azure.workload.identity/use: "true"` lässt der Webhook den Pod unverändert.',
  'pictures.identity.label.open': 'Eine Vorlage oder die Basis eines Patches legt das Label fest.',
  'pictures.identity.inject': 'Webhook ergänzt',
  'pictures.identity.inject.webhook':
    'Beim Erstellen des Pods ergänzt der Webhook in {containers} vier Variablen und ein Volume für das Token. Im Cluster muss Workload ID eingeschaltet sein.',
  'pictures.identity.inject.brought':
    'Das Manifest enthält das Volume mit dem Token bereits, daher ergänzt der Webhook nichts.',
  'pictures.identity.inject.kube-system': 'Der Webhook ändert keine Pods in `kube-system`.',
  'pictures.identity.inject.skipped':
    'Alle Container sind von der Änderung ausgenommen: {skipped}.',
  'pictures.identity.token': 'Token im Pod',
  'pictures.identity.token.kubelet':
    'Das Kubelet fordert für das Dienstkonto ein Token an, das der Cluster signiert, und stellt es als Datei im Pod bereit. Das Token ist für {audience} bestimmt und gilt {seconds} Sekunden. Das Kubelet erneuert es, bevor es abläuft.',
  'pictures.identity.token.expiration':
    'Das Token soll {seconds} Sekunden gelten. Der Webhook lässt 3600 bis 86400 zu und lehnt den Pod sonst ab.',
  'pictures.identity.exchange': 'Programm sendet Token',
  'pictures.identity.exchange.program':
    'Das Azure SDK im Container liest die Datei, die `AZURE_FEDERATED_TOKEN_FILE` nennt, und sendet das Token an Microsoft Entra ID.',
  'pictures.identity.trust': 'Microsoft Entra ID',
  'pictures.identity.trust.credential':
    'Microsoft Entra ID prüft die Signatur mit den Schlüsseln, die der OIDC-Aussteller des Clusters veröffentlicht, und sucht Anmeldeinformationen für Verbundidentität mit genau dem Antragsteller (subject) {subject}. Dann stellt es ein Zugriffstoken aus.',
  'pictures.identity.trust.no-namespace':
    'Microsoft Entra ID prüft die Signatur mit den Schlüsseln, die der OIDC-Aussteller des Clusters veröffentlicht, und sucht Anmeldeinformationen für Verbundidentität mit dem Antragsteller (subject) {subject}. Das Manifest gibt keinen Namespace an. Der Antragsteller muss den Namespace enthalten, in dem der Pod läuft.',
  'pictures.identity.use': 'Ruft den Dienst auf',
  'pictures.identity.use.program':
    'Das Programm sendet das Zugriffstoken, wenn es den Azure-Dienst aufruft. Ein Kennwort oder einen Schlüssel gibt es nicht.',
  'pictures.identity.role': 'Azure-Dienst',
  'pictures.identity.role.role':
    'Der Dienst prüft, ob die Identität eine Rolle hat, die die Anfrage erlaubt.',

  'pictures.vault.lead':
    'Der Secrets Store CSI-Treiber ruft das Geheimnis ab und bindet es als Datei ein. Das Programm ruft den Tresor nie auf. Dies sind die acht Schritte mit den Namen aus Ihrem Manifest.',
  'pictures.vault.caption':
    'Der Pod startet, wenn seine Dateien eingebunden sind. Wenn etwas fehlt, startet er nicht.',
  'pictures.vault.none': 'Dieses Manifest bindet noch kein Volume aus Key Vault ein.',
  'pictures.vault.pick': 'Volume',
  'pictures.vault.volume': 'Volume des Pods',
  'pictures.vault.volume.volume': 'Das Volume {volume} verweist auf die Klasse {name}.',
  'pictures.vault.volume.no-class':
    'Das Volume {volume} verweist auf keine SecretProviderClass, daher weiß der Treiber nicht, was er abrufen soll.',
  'pictures.vault.volume.no-volume':
    'Der Pod hat kein Volume des Treibers `secrets-store.csi.k8s.io`.',
  'pictures.vault.volume.open': 'Eine Vorlage oder die Basis eines Patches legt die Volumes fest.',
  'pictures.vault.driver': 'CSI-Treiber',
  'pictures.vault.driver.add-on':
    'Bevor die Container starten, ruft das Kubelet den Secrets Store CSI-Treiber auf dem Knoten auf, um das Volume einzubinden. In AKS sind Treiber und Anbieter ein Add-On.',
  'pictures.vault.class': 'SecretProviderClass',
  'pictures.vault.class.class':
    'Der Treiber liest die Klasse {name} und gibt sie an den Anbieter für Azure weiter.',
  'pictures.vault.class.elsewhere':
    'Die Klasse {name} steht in keiner der geöffneten Dateien. Sie muss im Namespace des Pods vorhanden sein, sonst bleibt er in ContainerCreating.',
  'pictures.vault.class.several':
    'Es sind {n, number} Klassen namens {name} geöffnet; welche gemeint ist, ist nicht bekannt.',
  'pictures.vault.class.other-provider':
    'Die Klasse {name} verwendet den Anbieter {provider}, den Podsmith nicht kennt.',
  'pictures.vault.class.none': 'Kein Volume verweist auf eine Klasse.',
  'pictures.vault.sign-in': 'Anmeldung',
  'pictures.vault.sign-in.workload-id':
    'Der Anbieter meldet sich als {id} mit dem Token des Dienstkontos {account} an (Workload ID).',
  'pictures.vault.sign-in.identity-binding':
    'Der Anbieter meldet sich als {id} über eine Identitätsbindung an (Stand August 2026 eine Vorschau).',
  'pictures.vault.sign-in.user-assigned':
    'Der Anbieter meldet sich mit {id} an, einer Identität des Knotens: Jeder Pod auf diesem Knoten kann sie nutzen.',
  'pictures.vault.sign-in.system-assigned':
    'Der Anbieter meldet sich mit der Identität des Knotens an: Jeder Pod auf diesem Knoten kann sie nutzen.',
  'pictures.vault.sign-in.service-principal':
    'Der Anbieter meldet sich mit einem Kennwort aus dem Secret {secret} an. Dieses Kennwort müssen Sie schützen.',
  'pictures.vault.sign-in.pod-identity':
    'Die Klasse verwendet die verwaltete Podidentität, die nicht mehr unterstützt wird.',
  'pictures.vault.sign-in.contradictory':
    'Die Klasse schaltet mehrere Arten der Anmeldung ein. Der Anbieter lehnt das ab.',
  'pictures.vault.sign-in.no-identity':
    'Die Klasse gibt keine Identität an und das Volume kein Secret für die Anmeldung.',
  'pictures.vault.sign-in.open': 'Die Klasse legt die Identität fest, ist hier aber nicht lesbar.',
  'pictures.vault.vault': 'Azure Key Vault',
  'pictures.vault.vault.vault':
    'Der Tresor {vault} im Mandanten {tenant} prüft, ob die Identität die Berechtigung hat, etwa durch die Rolle Key Vault Secrets User.',
  'pictures.vault.vault.no-vault': 'Die Klasse gibt keinen Tresor an.',
  'pictures.vault.vault.no-tenant':
    'Die Klasse gibt den Tresor {vault} an, aber nicht seinen Mandanten.',
  'pictures.vault.vault.open': 'Die Klasse legt den Tresor fest, ist hier aber nicht lesbar.',
  'pictures.vault.objects': 'Abzurufende Objekte',
  'pictures.vault.objects.objects': 'Der Anbieter ruft {objects} ab.',
  'pictures.vault.objects.unreadable':
    'Der Anbieter kann die Liste der Objekte nicht lesen: Sie muss eine Zeichenfolge mit YAML sein und jeder Eintrag wieder eine Zeichenfolge.',
  'pictures.vault.objects.no-objects': 'Die Klasse gibt keine Objekte an.',
  'pictures.vault.objects.open': 'Die Klasse legt die Objekte fest, ist hier aber nicht lesbar.',
  'pictures.vault.files': 'Dateien im Pod',
  'pictures.vault.files.files':
    'Jedes Objekt ist eine Datei: {files}, in {where}. Das Programm liest sie wie jede andere Datei.',
  'pictures.vault.files.sub-path':
    'Jedes Objekt ist eine Datei: {files}, in {where}. Mit subPath eingebundene Dateien werden nicht aktualisiert.',
  'pictures.vault.files.not-mounted':
    'Kein Container bindet das Volume ein, daher kann kein Programm die Dateien lesen.',
  'pictures.vault.files.none': 'Ohne Volume gibt es keine Dateien.',
  'pictures.vault.files.open':
    'Eine Vorlage oder die Basis eines Patches legt die Einbindungen fest.',
  'pictures.vault.sync': 'Kopie als Secret',
  'pictures.vault.sync.secrets':
    'Der Treiber erstellt im Cluster auch {secrets}, mit den Schlüsseln {keys}. Alle, die im Namespace Secrets lesen dürfen, können sie lesen.',
  'pictures.vault.sync.none':
    'Die Klasse kopiert die Werte nicht in ein Secret. Nur Pods, die das Volume einbinden, können sie lesen.',
  'pictures.vault.sync.open':
    'Die Klasse legt fest, ob es eine Kopie gibt, ist hier aber nicht lesbar.',
  'pictures.levels.lead':
    'Pod und Container haben je einen Sicherheitskontext. Wählen Sie ein Feld: Das Bild zeigt den Wert jeder Ebene, den wirksamen Wert und dessen Herkunft.',
  'pictures.levels.caption': 'Der eigene Wert eines Containers hat Vorrang vor dem Wert des Pods.',
  'pictures.levels.field': 'Feld',
  'pictures.levels.ignored':
    '{field} ist hier wirkungslos: Das Feld gilt für ein anderes Betriebssystem als das des Pods.',
  'pictures.try': 'Ausprobieren: {field}',
  'pictures.try.note':
    'Wählen Sie für eine Ebene einen anderen Wert. Bild und Sätze ändern sich mit. Ihr Manifest bleibt unverändert.',
  'pictures.try.pod': 'Pod',
  'pictures.try.container': 'Container {name}',
  'pictures.try.written': '{value} (im Manifest)',
  'pictures.try.written.unset': 'nicht gesetzt (im Manifest)',
  'pictures.try.unset': 'nicht gesetzt',
  'pictures.try.back': 'Zurück zum Manifest',
  'pictures.levels.pod': 'Pod {name}',
  'pictures.levels.pod.set': 'Der Pod setzt {value}.',
  'pictures.levels.pod.unset': 'Der Pod setzt das Feld nicht.',
  'pictures.levels.pod.never': 'In Kubernetes haben nur Container das Feld {field}.',
  'pictures.levels.own': 'Eigener Wert',
  'pictures.levels.result': 'Geltender Wert',
  'pictures.levels.word.tried': 'ausprobiert',
  'pictures.levels.word.set': 'gesetzt',
  'pictures.levels.word.unset': 'nicht gesetzt',
  'pictures.levels.word.never': 'hier nicht',
  'pictures.levels.from.container': 'vom Container',
  'pictures.levels.from.pod': 'vom Pod',
  'pictures.levels.from.default': 'Standard',
  'pictures.levels.from.unknown': 'unbekannt',
  'pictures.legend.levels.good': 'Im Manifest gesetzt.',
  'pictures.legend.levels.half': 'Hier ausprobiert, nicht im Manifest.',
  'pictures.legend.levels.plain': 'Nicht gesetzt: Es gilt der Standard.',
  'pictures.legend.levels.open': 'Eine Vorlage oder Basis entscheidet.',
  'pictures.legend.levels.none': 'Auf dieser Ebene nicht gesetzt.',
  'pictures.levels.container': 'Der Container setzt selbst {value}.',
  'pictures.levels.overrides':
    'Der Container setzt {value} und überschreibt damit den Wert {shared} des Pods.',
  'pictures.levels.inherits': 'Der Container setzt nichts und übernimmt {value} vom Pod.',
  'pictures.levels.shared': 'Es gilt {value} vom Pod. Container können ihn nicht überschreiben.',
  'pictures.levels.open': 'Eine Vorlage oder die Basis eines Patches legt es fest.',
  'pictures.levels.count':
    '{n, plural, one {# Container setzt einen eigenen Wert} other {# Container setzen eigene Werte}}{pod, plural, =0 {} one {, # erbt den Wert des Pods} other {, # erben den Wert des Pods}}{rest, plural, =0 {} one {, # hat keinen Wert} other {, # haben keinen Wert}}',
  'pictures.levels.default.runAsUser':
    'Nicht gesetzt: Das Image entscheidet. Wenn es keinen Benutzer angibt, gilt root.',
  'pictures.levels.default.runAsGroup':
    'Nicht gesetzt: Das Image entscheidet, meist für die root-Gruppe, 0.',
  'pictures.levels.default.runAsNonRoot': 'Nicht gesetzt: root ist erlaubt.',
  'pictures.levels.default.seccompProfile':
    'Nicht gesetzt: Der Knoten entscheidet. In AKS heißt das: kein Filter, außer der Knotenpool gibt einen vor.',
  'pictures.levels.default.appArmorProfile':
    'Nicht gesetzt: Knoten mit AppArmor verwenden das Profil der Containerruntime, außer bei privilegierten Containern.',
  'pictures.levels.default.seLinuxOptions':
    'Nicht gesetzt: Auf Knoten mit SELinux wählt die Containerruntime für jeden Container Labels.',
  'pictures.levels.default.windowsOptions.runAsUserName': 'Nicht gesetzt: Das Image entscheidet.',
  'pictures.levels.default.allowPrivilegeEscalation':
    'Nicht gesetzt: Ein Programm des Images darf mehr Berechtigungen erhalten, als es beim Start hatte.',
  'pictures.levels.default.privileged': 'Nicht gesetzt: Der Container ist nicht privilegiert.',
  'pictures.levels.default.readOnlyRootFilesystem':
    'Nicht gesetzt: Das Stammdateisystem ist beschreibbar.',
  'pictures.levels.default.capabilities':
    'Nicht gesetzt: Der Container behält die 14 Linux-Funktionen (Capabilities), die die Containerruntime vorgibt.',
  'pictures.levels.default.procMount':
    'Nicht gesetzt: Vertrauliche Teile von `/proc` sind verdeckt.',
  'pictures.levels.default.fsGroup':
    'Nicht gesetzt: Volumes behalten ihren Besitzer und ihre Gruppe.',
  'pictures.levels.default.fsGroupChangePolicy':
    'Nicht gesetzt: Mit `fsGroup` wird bei jedem Einbinden jede Datei eines Datenträgers geändert.',
  'pictures.levels.default.supplementalGroups':
    'Nicht gesetzt: Es gibt keine weiteren Gruppen außer denen des Images.',
  'pictures.levels.default.supplementalGroupsPolicy':
    'Nicht gesetzt: Die Gruppen, die das Image für seinen Benutzer festlegt, kommen hinzu.',
  'pictures.levels.default.sysctls': 'Nicht gesetzt: Es gelten die Einstellungen des Kernels.',

  'pictures.life.lead':
    'Von der Einplanung bis zum letzten Signal: was das Manifest absichert, wo ein Standardwert gilt und was nicht abgesichert ist.',
  'pictures.life.caption':
    'Ein Pod startet auch, wenn nichts davon gesetzt ist. Probleme zeigen sich später, wenn ein Knoten voll ist, ein Tag verschoben wird oder ein Programm hängt.',
  'pictures.life.place': 'Platz auf einem Knoten',
  'pictures.life.place.requests':
    'Der Scheduler wählt einen Knoten, der Platz für die Anforderungen aller Container hat, und der Knoten reserviert ihn.',
  'pictures.life.place.none':
    '{containers}: Ohne Anforderungen für CPU und Arbeitsspeicher weiß der Scheduler nicht, wie viel Platz der Pod braucht. Geht einem Knoten der Arbeitsspeicher aus, wird ein solcher Pod als einer der ersten entfernt.',
  'pictures.life.place.open':
    '{containers}: Eine Vorlage oder die Basis eines Patches setzt die Anforderungen.',
  'pictures.life.image': 'Image',
  'pictures.life.image.digest':
    'Auf dem Knoten läuft genau der Inhalt, den die Digests nennen, jetzt und nach jedem Neustart.',
  'pictures.life.image.tag':
    '{containers}: Das Image ist mit einem Tag angegeben. Alle, die Images in die Registrierung hochladen dürfen, können das Tag auf anderen Inhalt verschieben.',
  'pictures.life.image.latest':
    '{containers}: Das Image ist ohne Version angegeben. Auf dem Knoten läuft, was die Registrierung gerade bereitstellt.',
  'pictures.life.image.open':
    '{containers}: Eine Vorlage, die Basis eines Patches oder ein Controller setzt das Image.',
  'pictures.life.startup': 'Zeit zum Starten',
  'pictures.life.startup.probe':
    'Die anderen Tests (Probes) warten, bis der Starttest gelingt, höchstens {seconds}\u00a0s. Danach wird der Container neu gestartet.',
  'pictures.life.startup.none':
    '{containers}: kein Starttest, also beginnen die anderen Tests sofort. Ein Programm, das langsam startet, wird womöglich neu gestartet, bevor es bereit ist.',
  'pictures.life.startup.ends': 'Der Pod läuft bis zu seinem Ende und braucht keinen Test.',
  'pictures.life.startup.open':
    '{containers}: Eine Vorlage, die Basis eines Patches oder ein Controller entscheidet.',
  'pictures.life.ready': 'Bereit für Anfragen',
  'pictures.life.ready.probe':
    'Services leiten nur Anfragen an den Pod weiter, solange jeder Bereitschaftstest gelingt.',
  'pictures.life.ready.none':
    '{containers}: kein Bereitschaftstest. Services leiten Anfragen weiter, sobald der Container läuft, auch wenn er noch nicht antworten kann.',
  'pictures.life.ready.ends': 'Der Pod läuft bis zu seinem Ende und braucht keinen Test.',
  'pictures.life.ready.open':
    '{containers}: Eine Vorlage, die Basis eines Patches oder ein Controller entscheidet.',
  'pictures.life.memory': 'Speichergrenzwert',
  'pictures.life.memory.limit':
    'Ein Container, der seinen Grenzwert überschreitet, wird beendet und neu gestartet. Andere Pods behalten ihren Arbeitsspeicher.',
  'pictures.life.memory.none':
    '{containers}: kein Grenzwert für den Arbeitsspeicher. Ein Speicherleck kann den Arbeitsspeicher belegen, den andere Pods auf dem Knoten brauchen.',
  'pictures.life.memory.open':
    '{containers}: Eine Vorlage oder die Basis eines Patches setzt den Grenzwert.',
  'pictures.life.alive': 'Neustart beim Hängen',
  'pictures.life.alive.probe':
    'Das Kubelet startet einen Container neu, dessen Livetest mehrmals nacheinander scheitert.',
  'pictures.life.alive.none':
    '{containers}: kein Livetest. Ein Programm, das hängt, ohne sich zu beenden, wird nie neu gestartet.',
  'pictures.life.alive.ends': 'Der Pod läuft bis zu seinem Ende und braucht keinen Test.',
  'pictures.life.alive.open':
    '{containers}: Eine Vorlage, die Basis eines Patches oder ein Controller entscheidet.',
  'pictures.life.pause': 'Vor dem Signal',
  'pictures.life.pause.hook':
    'Der preStop-Hook läuft vor dem Signal zum Beenden. Währenddessen hören die Services auf, Anfragen weiterzuleiten.',
  'pictures.life.pause.none':
    '{containers}: kein preStop-Hook. Das Programm erhält das Signal zum Beenden, während noch Anfragen eintreffen.',
  'pictures.life.pause.ends': 'Der Pod läuft bis zu seinem Ende und braucht keinen Hook.',
  'pictures.life.pause.open':
    '{containers}: Eine Vorlage, die Basis eines Patches oder ein Controller entscheidet.',
  'pictures.life.grace': 'Zeit zum Beenden',
  'pictures.life.grace.set':
    'Das Programm hat {seconds}\u00a0s, um sich zu beenden, einschließlich des preStop-Hooks. Danach beendet das Kubelet es.',
  'pictures.life.grace.default':
    'Das Programm hat {seconds}\u00a0s, um sich zu beenden. Das ist der Standard, einschließlich eines preStop-Hooks. Danach beendet das Kubelet es.',
  'pictures.life.grace.none':
    'Das Programm hat {seconds}\u00a0s, um sich zu beenden: Das Kubelet beendet es sofort, und offene Anfragen gehen verloren.',

  'pictures.files.lead':
    'Ein Prozess hat einen Benutzer und Gruppen, eine Datei einen Besitzer, eine Gruppe und einen Modus. Beides legt das Manifest fest, und fsGroup ordnet manche Volumes einer Gruppe zu.',
  'pictures.files.caption':
    'Jeder Prozess ist dargestellt, wie ihn `id` zeigen würde, mit den Volumes, die er einbindet.',
  'pictures.files.windows':
    'Dieser Pod läuft unter Windows, wo es diese IDs nicht gibt. Den Benutzer legt runAsUserName fest.',
  'pictures.files.count':
    '{write, plural, one {# Einbindung ist} other {# Einbindungen sind}} beschreibbar{read, plural, =0 {} other {, # nur lesbar}}{none, plural, =0 {} other {, # ohne Zugriff}}{unknown, plural, =0 {} other {, # unbekannt}}',
  'pictures.files.group': 'fsGroup des Pods',
  'pictures.files.group.set': 'gesetzt',
  'pictures.files.group.unset': 'nicht gesetzt',
  'pictures.files.group.always':
    'Jeder Prozess gehört zur Gruppe {group}, und Volumes, die es unterstützen, erhalten diese Gruppe: auf einem Datenträger jede Datei, bei jedem Einbinden.',
  'pictures.files.group.mismatch':
    'Jeder Prozess gehört zur Gruppe {group}, und Volumes, die es unterstützen, erhalten diese Gruppe: auf einem Datenträger nur, wenn sein Stammordner abweicht (OnRootMismatch).',
  'pictures.files.group.none':
    'Kein Volume erhält eine Gruppe. Dateien von root gehören weiterhin root.',
  'pictures.legend.files.good': 'Gesetzt oder erlaubt: Der Prozess hat Zugriff auf die Dateien.',
  'pictures.legend.files.half':
    'Der Prozess darf nur lesen. Mit einer anderen Einstellung dürfte er schreiben.',
  'pictures.legend.files.bad': 'Der Prozess hat keinen Zugriff.',
  'pictures.legend.files.plain': 'Ein Prozess mit seinem Benutzer.',
  'pictures.legend.files.open': 'Image, Treiber oder Knoten entscheiden.',
  'pictures.legend.files.none': 'Nicht gesetzt.',
  'pictures.files.process': 'Prozess in {name}',
  'pictures.files.user.container': 'Benutzer vom Container',
  'pictures.files.user.pod': 'Benutzer vom Pod',
  'pictures.files.user.known-image': 'Benutzer vom Image',
  'pictures.files.user.image': 'Image legt Benutzer fest',
  'pictures.files.who': 'Er läuft als Benutzer {user} mit der primären Gruppe {group}.',
  'pictures.files.who.user':
    'Er läuft als Benutzer {user}; die primäre Gruppe kommt vom Image und ist oft 0.',
  'pictures.files.who.not-root':
    'Er läuft als Benutzer des Images. Das Kubelet startet ihn nicht als root.',
  'pictures.files.who.image': 'Er läuft als Benutzer des Images. Das kann root sein.',
  'pictures.files.who.groups': 'Weitere Gruppen: {groups}.',
  'pictures.files.who.merge': 'Gruppen, die das Image für seinen Benutzer nennt, kommen hinzu.',
  'pictures.files.who.nothing': 'Er bindet kein Volume ein.',
  'pictures.files.kind.empty-dir': 'Ein emptyDir, für jeden Pod neu angelegt.',
  'pictures.files.kind.disk': 'Ein Azure-Datenträger.',
  'pictures.files.kind.share': 'Eine Azure Files-Freigabe.',
  'pictures.files.kind.claim':
    'Ein PersistentVolumeClaim, dessen Speicherklasse hier nicht bekannt ist.',
  'pictures.files.kind.host-path': 'Ein Ordner des Knotens.',
  'pictures.files.kind.config': 'Einstellungen als Dateien.',
  'pictures.files.kind.secret': 'Ein Secret als Dateien.',
  'pictures.files.kind.token': 'Ein Token des Dienstkontos als Datei.',
  'pictures.files.kind.vault': 'Dateien aus Key Vault.',
  'pictures.files.kind.image': 'Der Inhalt eines Images.',
  'pictures.files.kind.other': 'Ein Volume anderer Art.',
  'pictures.files.reach.yes': 'fsGroup wirkt.',
  'pictures.files.reach.mount':
    'fsGroup wird nicht in die Dateien geschrieben; der Treiber verwendet es als Option beim Einbinden, zusätzlich zu denen der Speicherklasse.',
  'pictures.files.reach.no': 'fsGroup wirkt nicht.',
  'pictures.files.reach.unknown': 'Ob fsGroup wirkt, hängt vom Treiber ab.',
  'pictures.files.reach.unset': 'fsGroup würde wirken, ist aber nicht gesetzt.',
  'pictures.files.short.yes': 'fsGroup wirkt',
  'pictures.files.short.mount': 'fsGroup als Option',
  'pictures.files.short.no': 'fsGroup wirkt nicht',
  'pictures.files.short.unknown': 'fsGroup: unbekannt',
  'pictures.files.owned':
    'Der Inhalt gehört dem Benutzer {user} und der Gruppe {group}, Modus {mode}.',
  'pictures.files.made':
    'Dateien, die der Prozess anlegt, gehören dem Benutzer {user} und der Gruppe {group}.',
  'pictures.files.right.write': 'darf schreiben',
  'pictures.files.right.read': 'darf lesen',
  'pictures.files.right.less': 'darf nur lesen',
  'pictures.files.right.none': 'kein Zugriff',
  'pictures.files.right.unknown': 'unbekannt',
  'pictures.files.why.root': 'Für root gelten die Dateiberechtigungen nicht.',
  'pictures.files.why.owner': 'Der Prozess ist der Besitzer.',
  'pictures.files.why.group': 'Der Prozess gehört zur Gruppe.',
  'pictures.files.why.others': 'Es gelten die Berechtigungen für andere Benutzer.',
  'pictures.files.why.image': 'Es hängt von Benutzer und Gruppe des Images ab.',
  'pictures.files.why.read-only-mount': 'Der Container bindet das Volume schreibgeschützt ein.',
  'pictures.files.why.read-only-kind': 'Das Volume ist schreibgeschützt.',
  'pictures.files.why.token':
    'Das Kubelet setzt den Modus so, dass der Benutzer des Containers lesen kann.',
  'pictures.files.why.node': 'Die Berechtigungen auf dem Knoten entscheiden.',
  'pictures.files.why.driver': 'Der Treiber und sein Speicher entscheiden.',
};
