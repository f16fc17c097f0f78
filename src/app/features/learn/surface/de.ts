import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'surface.lead':
    'Angenommen, ein Angreifer führt in einem Ihrer Container Code aus. Das Manifest bestimmt, welche der elf Angriffswege offen sind.',
  'surface.when': 'Welches Manifest',
  'surface.when.now': 'Aktuelles Manifest',
  'surface.when.after': 'Nach dem Härten für {target}',
  'surface.after.note':
    'Noch wurde nichts geschrieben. Dies ist das Ergebnis der Korrekturen für {target}. „Für eine Stufe härten“ im Arbeitsbereich zeigt sie einzeln.',
  'surface.workload': 'Workload',
  'surface.container': 'Code wird ausgeführt in',
  'surface.container.all': 'einem der {n, number} Container',
  'surface.save': 'Bild speichern',
  'surface.wait': 'Das Manifest wird gelesen …',
  'surface.empty.title': 'Kein Pod vorhanden',
  'surface.empty.text':
    'Das Bild zeigt einen Workload mit mindestens einem Container. Diese Datei enthält keinen, der sich gerade lesen lässt.',
  'surface.empty.do': 'Zum Arbeitsbereich',
  'surface.broken':
    '{n, plural, one {Ein Dokument} other {# Dokumente}} dieser Datei {n, plural, one {lässt} other {lassen}} sich gerade nicht lesen und {n, plural, one {fehlt} other {fehlen}} im Bild.',

  'surface.explain': 'Dieses Manifest in einfachen Worten',
  'surface.who.one': 'Ein Prozess in {name}',
  'surface.who.any': 'Ein Prozess in einem der {n, number} Container von {name}',
  'surface.says.open': '{who} kann {list}.',
  'surface.says.narrowed':
    'Eingeschränkt{some, select, yes { oder nur in einigen der Container} other {}} kann er {list}.',
  'surface.says.closed': 'Er kann nicht {list}.',
  'surface.says.unknown': 'Ob er Folgendes kann, lässt das Manifest offen: {list}.',
  'surface.says.nothing': '{who} hat keinen offenen Weg: Alle sind blockiert oder eingeschränkt.',
  'surface.note':
    'Nicht im Bild: Richtlinien außerhalb dieser Dateien, die Berechtigungen des Dienstkontos und der Identität sowie Sicherheitslücken des Images.',

  'surface.list': 'Die Zeichnung als Liste',
  'surface.count.open': '{n, number} offen',
  'surface.count.narrowed': '{n, number} eingeschränkt',
  'surface.count.closed': '{n, number} blockiert',
  'surface.count.unknown': '{n, number} unbekannt',
  'surface.counts': 'Angriffsfläche: {list}',
  'surface.some': '{head} in {n, number} von {of, number} Containern',
  'surface.absent': 'nicht Teil von {target}',
  'surface.line': 'Zeile {line}',
  'surface.button': '{number} {name}, {state}. {head}. {text} Öffnet die Einstellung „{title}“.',
  'surface.button.guide': '{number} {name}, {state}. {head}. {text} Öffnet „{title}“.',

  'surface.legend': 'Legende',
  'surface.state.open': 'offen',
  'surface.state.narrowed': 'eingeschränkt',
  'surface.state.closed': 'blockiert',
  'surface.state.unknown': 'unbekannt',
  'surface.legend.open': 'nicht eingeschränkt',
  'surface.legend.narrowed': 'teilweise möglich',
  'surface.legend.closed': 'verhindert',
  'surface.legend.unknown': 'nicht angegeben',
  'surface.caption': 'Schraffierte Wände sind Einschränkungen aus dem Manifest.',
  'surface.picture': 'Angriffsfläche von {name}',
  'surface.picture.text':
    'Ein Pod mit dicker Wand auf einem Knoten. Vom Code im Pod führen elf Wege zur Wand: {list}. Die Liste neben dem Bild enthält dieselben Informationen.',
  'surface.zone.node': 'Knoten',
  'surface.zone.pod': 'Pod {name}',
  'surface.zone.container': 'In jedem Container',
  'surface.zone.kernel': 'Kernel des Knotens',
  'surface.zone.outside': 'Außerhalb des Knotens',
  'surface.start': 'Fremder Code',
  'surface.start.any': 'in einem von {n, number} Containern',
  'surface.start.one': 'in {name}',

  'surface.name.root': 'Root',
  'surface.name.escalation': 'Ausweitung',
  'surface.name.files': 'Dateien',
  'surface.name.host-namespaces': 'Namespaces',
  'surface.name.user-ids': 'Benutzer-IDs',
  'surface.name.node-files': 'Dateisystem',
  'surface.name.system-calls': 'Systemaufrufe',
  'surface.name.capabilities': 'Linux-Funktionen',
  'surface.name.api-token': 'Kubernetes-API mit Token',
  'surface.name.metadata': 'Metadaten, 169.254.169.254',
  'surface.name.identity': 'Identität in Microsoft Entra ID',
  'surface.name.vault': 'Azure Key Vault',

  'surface.can.root': 'als root laufen',
  'surface.can.escalation': 'mehr Berechtigungen erhalten als beim Start',
  'surface.can.files': 'in Dateien des eigenen Images schreiben',
  'surface.can.host-namespaces': 'die Namespaces des Knotens sehen',
  'surface.can.user-ids': 'nach einem Ausbruch als Benutzer des Knotens handeln',
  'surface.can.node-files': 'auf Dateien des Knotens zugreifen',
  'surface.can.system-calls': 'den Kernel des Knotens aufrufen',
  'surface.can.capabilities': 'besondere Berechtigungen des Kernels nutzen',
  'surface.can.api-token': 'ein Token für die Kubernetes-API nutzen',
  'surface.can.metadata': 'am Metadatenendpunkt die Identität des Knotens abfragen',
  'surface.can.identity': 'sich mit einer Identität bei Azure anmelden',

  'surface.head.unknown': 'Nicht bekannt',
  'surface.why.unknown':
    'Eine Vorlage, ein Patch oder ein Wert vom falschen Typ lässt offen, was Kubernetes erhält.',

  'surface.head.root.open': 'Kann als root laufen',
  'surface.head.root.narrowed': 'Ist nur im eigenen Benutzernamespace root',
  'surface.head.root.closed': 'Kann nicht als root starten',
  'surface.why.root.host-process':
    'Ein HostProcess-Container läuft als Konto des Knotens, oft als SYSTEM.',
  'surface.why.root.root': 'Das Manifest startet ihn als Benutzer 0.',
  'surface.why.root.may-be-root':
    'Kein Benutzer ist angegeben, daher entscheidet das Image. Die meisten Images starten als root.',
  'surface.why.root.administrator': 'Er startet als {names}.',
  'surface.why.root.may-be-administrator':
    'Kein Benutzer ist angegeben. Windows Server Core startet als ContainerAdministrator.',
  'surface.why.root.namespaced-root': 'Auf dem Knoten hat dieser Benutzer keine Berechtigungen.',
  'surface.why.root.non-root': 'Mit runAsNonRoot startet das Kubelet keinen Container als root.',
  'surface.why.root.user': 'Er startet als Benutzer {names}, unabhängig vom Image.',
  'surface.why.root.windows-user': 'Er startet als normaler Benutzer des Containers.',

  'surface.head.escalation.open': 'Kann Berechtigungen erhalten',
  'surface.head.escalation.narrowed': 'Kann Berechtigungen erhalten',
  'surface.head.escalation.closed': 'Kann keine weiteren Berechtigungen erhalten',
  'surface.why.escalation.privileged':
    'In einem privilegierten Container lässt sich das nicht blockieren.',
  'surface.why.escalation.allowed': 'allowPrivilegeEscalation ist true.',
  'surface.why.escalation.unset':
    'allowPrivilegeEscalation ist nicht gesetzt: Ein setuid-Programm des Images macht ihn zu root.',
  'surface.why.escalation.refused':
    'allowPrivilegeEscalation ist false. Kein Programm des Images gibt ihm weitere Berechtigungen.',
  'surface.why.escalation.windows': 'Windows hat keine setuid-Programme.',

  'surface.head.files.open': 'Kann Werkzeuge ablegen',
  'surface.head.files.narrowed': 'Kann Werkzeuge ablegen',
  'surface.head.files.closed': 'Kann die eigenen Dateien nicht ändern',
  'surface.why.files.writable': 'Das Stammdateisystem ist beschreibbar.',
  'surface.why.files.remount':
    'Das Stammdateisystem ist schreibgeschützt, aber ein privilegierter Container kann es neu einbinden.',
  'surface.why.files.windows': 'Windows hat kein schreibgeschütztes Stammdateisystem.',
  'surface.why.files.read-only':
    'Das Stammdateisystem ist schreibgeschützt; nur eingebundene Volumes sind beschreibbar.',

  'surface.head.host-namespaces.open': 'Sieht Namespaces des Knotens',
  'surface.head.host-namespaces.narrowed': 'Könnte seine Namespaces verlassen',
  'surface.head.host-namespaces.closed': 'Sieht weder Prozesse noch Netzwerk des Knotens',
  'surface.why.host-namespaces.host-process':
    'Ein HostProcess-Container ist ein Prozess des Knotens und nutzt dessen Netzwerk.',
  'surface.why.host-namespaces.shared': 'Der Pod verwendet Namespaces des Knotens: {names}.',
  'surface.why.host-namespaces.break-out':
    'Der Pod verwendet keine Namespaces des Knotens, aber ein privilegierter Container kann seine eigenen verlassen.',
  'surface.why.host-namespaces.own': 'Der Pod verwendet keine Namespaces des Knotens.',

  'surface.head.user-ids.open': 'Ist auf dem Knoten derselbe Benutzer',
  'surface.head.user-ids.narrowed':
    'Hat auf dem Knoten dieselbe Benutzer-ID, aber nicht die von root',
  'surface.head.user-ids.closed': 'Ist auf dem Knoten ein Benutzer ohne Berechtigungen',
  'surface.why.user-ids.host-process': 'Ein HostProcess-Container läuft als Konto des Knotens.',
  'surface.why.user-ids.same-user':
    'Nach einem Ausbruch ist ein Prozess mit der Benutzer-ID 0 auf dem Knoten root.',
  'surface.why.user-ids.named-user':
    'Nach einem Ausbruch ist der Prozess auf dem Knoten {n, plural, =0 {derselbe Benutzer} other {Benutzer {names}}}, nicht root.',
  'surface.why.user-ids.mapped':
    'Ein Benutzernamespace bildet die Benutzer des Pods auf solche ab, denen auf dem Knoten nichts gehört.',
  'surface.why.user-ids.virtual-machine':
    'Der Pod hat einen virtuellen Computer mit eigenen Benutzern.',
  'surface.why.user-ids.windows':
    'Konten eines Windows-Containers gibt es auf seinem Knoten nicht.',

  'surface.head.node-files.open': 'Kann auf Dateien des Knotens zugreifen',
  'surface.head.node-files.narrowed': 'Kann Dateien des Knotens lesen',
  'surface.head.node-files.closed': 'Kann nicht auf Dateien des Knotens zugreifen',
  'surface.why.node-files.host-process':
    'Ein HostProcess-Container hat Zugriff auf die Laufwerke des Knotens.',
  'surface.why.node-files.runtime-socket':
    '{names}: Zugriff auf die Containerruntime erlaubt, beliebige Container zu starten.',
  'surface.why.node-files.credentials': '{names} enthält Anmeldeinformationen des Knotens.',
  'surface.why.node-files.sensitive': '{names} gibt die Kontrolle über den Knoten.',
  'surface.why.node-files.devices':
    'Ein privilegierter Container kann die Datenträger des Knotens einbinden.',
  'surface.why.node-files.writable': '{names} des Knotens ist beschreibbar.',
  'surface.why.node-files.socket': '{names}: Über diesen Socket lässt sich der Knoten steuern.',
  'surface.why.node-files.read-only': '{names} des Knotens ist schreibgeschützt.',
  'surface.why.node-files.not-mounted':
    'Es gibt ein hostPath-Volume, aber dieser Container bindet es nicht ein.',
  'surface.why.node-files.none': 'Es gibt kein hostPath-Volume.',

  'surface.head.system-calls.open': 'Kann jeden Systemaufruf verwenden',
  'surface.head.system-calls.narrowed': 'Kann die meisten Systemaufrufe verwenden',
  'surface.head.system-calls.closed': 'Ruft den Kernel des Knotens nicht auf',
  'surface.why.system-calls.privileged': 'Ein privilegierter Container hat keinen seccomp-Filter.',
  'surface.why.system-calls.unfiltered': 'Kein seccomp-Profil filtert Systemaufrufe.',
  'surface.why.system-calls.runtime-default':
    'Das Profil RuntimeDefault blockiert gefährliche Systemaufrufe.',
  'surface.why.system-calls.own-profile': 'Das Profil {names} auf dem Knoten entscheidet.',
  'surface.why.system-calls.own-kernel': 'Der Pod läuft in einer Sandbox mit eigenem Kernel.',
  'surface.why.system-calls.windows': 'Ein Windows-Pod hat keinen Linux-Kernel.',

  'surface.head.capabilities.open': 'Hat besondere Berechtigungen des Kernels',
  'surface.head.capabilities.narrowed': 'Behält Berechtigungen des Kernels',
  'surface.head.capabilities.closed': 'Hat keine Berechtigungen des Kernels',
  'surface.why.capabilities.privileged':
    'Ein privilegierter Container hat jede Linux-Funktion (Capability).',
  'surface.why.capabilities.added': '{names} {n, plural, one {ist} other {sind}} hinzugefügt.',
  'surface.why.capabilities.in-namespace':
    'In einem Benutzernamespace gelten sie nur für den Namespace, nicht für den Knoten.',
  'surface.why.capabilities.own-kernel':
    'Sie gelten im Kernel der Sandbox, nicht in dem des Knotens.',
  'surface.why.capabilities.idle':
    '{names} {n, plural, one {ist} other {sind}} hinzugefügt: wirkungslos, solange er nicht root werden kann.',
  'surface.why.capabilities.default':
    'Der Standardsatz ist nicht entzogen. root kann damit zum Beispiel Besitzer von Dateien ändern und rohe Netzwerkpakete senden.',
  'surface.why.capabilities.given-back': 'Alle sind entzogen bis auf {names}.',
  'surface.why.capabilities.low-ports': 'Alle sind entzogen bis auf die eine für Ports unter 1024.',
  'surface.why.capabilities.dropped': 'Alle Linux-Funktionen (Capabilities) sind entzogen.',
  'surface.why.capabilities.windows': 'Ein Windows-Pod hat keine Linux-Funktionen (Capabilities).',

  'surface.head.api-token.open': 'Hat ein Token für die Kubernetes-API',
  'surface.head.api-token.narrowed': 'Hat ein Token für die Kubernetes-API',
  'surface.head.api-token.closed': 'Hat kein Token für die Kubernetes-API',
  'surface.why.api-token.mounted': 'Ein Token des Dienstkontos ist eingebunden.',
  'surface.why.api-token.bound':
    'Das Token von {names} ist eingebunden, und eine Rolle in diesen Dateien gibt ihm Berechtigungen.',
  'surface.why.api-token.projected': 'Das Volume {names} enthält ein Token.',
  'surface.why.api-token.off': 'Der Pod bindet kein Token ein.',
  'surface.why.api-token.account': 'Das Dienstkonto {names} bindet kein Token ein.',
  'surface.why.api-token.replaced': 'Am Pfad des Tokens ist etwas anderes eingebunden.',
  'surface.why.api-token.ephemeral': 'Kurzlebige Container erhalten kein Token.',

  'surface.head.metadata.open': 'Kann die Identität des Knotens abfragen',
  'surface.head.metadata.narrowed': 'Kann die Identität des Knotens abfragen',
  'surface.head.metadata.closed': 'Kann die Identität des Knotens nicht abfragen',
  'surface.why.metadata.host-network': 'Im Netzwerk des Knotens gilt keine Netzwerkrichtlinie.',
  'surface.why.metadata.no-policy':
    'Nichts in diesen Dateien blockiert die Anfrage. Eine Netzwerkrichtlinie für ausgehenden Datenverkehr kann das.',
  'surface.why.metadata.allowed': 'Die Netzwerkrichtlinie {names} erlaubt die Anfrage.',
  'surface.why.metadata.blocked':
    'Die Netzwerkrichtlinie {names} blockiert die Anfrage, sofern der Cluster Netzwerkrichtlinien durchsetzt.',
  'surface.why.metadata.other-policies':
    'Diese Dateien enthalten Richtlinien von Cilium oder Calico, die Podsmith nicht liest.',

  'surface.head.identity.open': 'Kann eine gemeinsame Identität verwenden',
  'surface.head.identity.narrowed': 'Hat eine Identität in Azure',
  'surface.head.identity.closed': 'Hat keine Identität in Azure',
  'surface.why.identity.node':
    '{names} meldet sich mit einer Identität des Knotens an, die jeder Pod dort verwenden kann.',
  'surface.why.identity.pod-identity':
    'Die verwaltete Podidentität gibt dem Pod über ein Label eine Identität. Sie wird nicht mehr unterstützt.',
  'surface.why.identity.workload-identity':
    'Microsoft Entra Workload ID: Er hat die Berechtigungen der Identität von {names}.',
  'surface.why.identity.driver':
    'Ein Treiber meldet sich an und bindet Geheimnisse ein; der Code selbst hat keine Identität.',
  'surface.why.identity.incomplete':
    'Eine Identität ist konfiguriert, aber der Pod kann sie noch nicht verwenden.',
  'surface.why.identity.none': 'Es ist keine Identität zugewiesen.',

  'surface.vault.mounted': 'Geheimnisse sind eingebunden und lesbar: {names}.',
  'surface.vault.identity':
    'Der Tresor gewährt Zugriff, wenn die Identität die Berechtigung hat. Manifeste zeigen das nicht.',
  'surface.vault.node-identity':
    'Der Tresor gewährt Zugriff, wenn die Identität des Knotens die Berechtigung hat. Manifeste zeigen das nicht.',
  'surface.vault.unknown': 'Ob Zugriff auf den Tresor besteht, ist nicht bekannt.',
  'surface.vault.behind': 'Kein Tresor ist eingebunden, und keine Identität hat Zugriff auf einen.',
  'surface.vault.short.mounted': 'Geheimnisse eingebunden',
  'surface.vault.short.identity': 'je nach ihren Rollen',
  'surface.vault.short.node-identity': 'je nach Knotenrollen',
  'surface.vault.short.unknown': 'unbekannt',
  'surface.vault.short.behind': 'Identität erforderlich',
};
