import type { messages as english } from './en.operator.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'operator.title': 'Clusteroperator-Checkliste',
  'operator.intent':
    'Was diese Manifeste von ihrem Cluster brauchen. Manches kann im Cluster schon vorhanden sein. Prüfen Sie das, bevor Sie etwas ändern.',
  'operator.empty': 'Dieses Manifest braucht nichts Besonderes vom Cluster.',
  'operator.progress': '{done, number} von {total, number} erledigt',
  'operator.from': 'Benötigt von:',
  'operator.more': '{n, plural, one {und # weitere Stelle} other {und # weitere Stellen}}',
  'operator.refused':
    'Im Manifest steht `{text}`, was hier nicht zulässig ist ({name}), daher fehlt es in den Befehlen. Korrigieren Sie das Manifest.',
  'operator.left-out': 'Nicht berücksichtigt:',
  'operator.document': 'Dokument {at}, Zeile {line}',
  'operator.line': 'Zeile {line}',
  'operator.left-out.broken': 'sein YAML ist nicht lesbar',
  'operator.left-out.patch': 'ein Patch ohne seine Basis',
  'operator.left-out.base-or-patch': 'ein Patch oder eine Basis, die Kustomize ergänzt',
  'operator.left-out.fragment': 'ein Teil eines Objekts, den Kubernetes ablehnt',
  'operator.left-out.kustomization': 'eine Kustomization, die zuerst gerendert werden muss',
  'operator.left-out.compose': 'eine Docker Compose-Datei',
  'operator.left-out.old-api-version': 'eine Version, die Kubernetes nicht mehr anbietet',
  'operator.left-out.no-kind': 'kein Objekt: apiVersion oder kind fehlt',
  'operator.left-out.not-a-map': 'kein Objekt: es ist keine Zuordnung',
  'operator.reading': 'Der Text wird noch gelesen.',
  'operator.shell': 'Befehle für',
  'operator.shell.bash': 'Bash',
  'operator.shell.powershell': 'PowerShell 7',
  'operator.fields': 'Angaben, die im Manifest fehlen',
  'operator.fields.help':
    'Werden in die Befehle eingesetzt und nur in diesem Tab gespeichert. Leere Felder erscheinen in geschweiften Klammern.',
  'operator.field.of': '{name} für {of}',
  'operator.field.wrong': 'Kein gültiger Name. {help}',
  'operator.list': 'Checkliste',
  'operator.copy': 'Als Markdown kopieren',
  'operator.download': '.md herunterladen',
  'operator.file': 'clusteroperator-checkliste.md',
  'operator.copied': 'Kopiert',

  'operator.name.subscription': 'Abonnement-ID',
  'operator.name.resource-group': 'Ressourcengruppe des Clusters',
  'operator.name.cluster': 'Cluster',
  'operator.name.vault': 'Schlüsseltresor',
  'operator.name.vault-object': 'Name im Schlüsseltresor',
  'operator.name.identity-group': 'Ressourcengruppe der Identität',
  'operator.name.identity': 'Verwaltete Identität',
  'operator.name.client-id': 'Client-ID',
  'operator.name.issuer': 'URL des OIDC-Ausstellers',
  'operator.name.registry': 'Registrierung',
  'operator.name.scale-set': 'Skalierungsgruppe der Knoten',
  'operator.name.node-pool': 'Neuer Knotenpool',
  'operator.name.windows-pool': 'Neuer Windows-Knotenpool',
  'operator.name.namespace': 'Namespace',
  'operator.name.service-account': 'Dienstkonto (ServiceAccount)',
  'operator.name.object': 'Name eines Objekts',
  'operator.name.key': 'Schlüssel',
  'operator.name.api-group': 'API-Gruppe',
  'operator.name.node': 'Knoten',
  'operator.name.node-label': 'Label des Knotens',
  'operator.name.sysctl': 'Sysctl',
  'operator.name.profile-file': 'Profildatei',
  'operator.name.profile-name': 'Profilname',
  'operator.name.file': 'Datei',

  'operator.help.subscription': 'Eine GUID wie 00000000-0000-0000-0000-000000000000.',
  'operator.help.resource-group':
    'Höchstens 90 Buchstaben, Ziffern und . _ - ( ), am Ende kein Punkt.',
  'operator.help.cluster': 'Höchstens 63 Buchstaben, Ziffern, Binde- und Unterstriche.',
  'operator.help.issuer':
    'Leer: mit `az aks show` ermittelt. Sonst eine https-Adresse mit dem Schrägstrich am Ende.',
  'operator.help.vault': '3 bis 24 Buchstaben, Ziffern und Bindestriche; am Anfang ein Buchstabe.',
  'operator.help.identity-group': 'Leer: dieselbe wie die des Clusters.',
  'operator.help.identity': '3 bis 128 Buchstaben, Ziffern, Binde- und Unterstriche.',
  'operator.help.client-id': 'Eine GUID wie 00000000-0000-0000-0000-000000000000.',
  'operator.help.namespace': 'Höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche.',
  'operator.help.node-pool': 'Höchstens 12 Kleinbuchstaben und Ziffern; am Anfang ein Buchstabe.',
  'operator.help.windows-pool': 'Höchstens 6 Kleinbuchstaben und Ziffern; am Anfang ein Buchstabe.',
  'operator.help.scale-set':
    'Höchstens 64 Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche.',

  'operator.item.access': 'Beim Cluster anmelden',
  'operator.why.access':
    'Die Befehle unten brauchen die Azure CLI, kubectl und genügend Berechtigungen für den Cluster.',
  'operator.item.kubernetes-version':
    'Kubernetes {version} oder neuer, auf Steuerungsebene und Knoten',
  'operator.why.kubernetes-version':
    'Ältere Versionen lehnen diese Felder ab oder ignorieren sie ohne Meldung: `{fields}`.{old, select, yes { Das Manifest wird für die ältere Version {chosen} geprüft.} other {}}',
  'operator.item.key-vault-add-on': 'Secrets Store CSI-Treiber mit Key Vault-Anbieter',
  'operator.why.key-vault-add-on':
    'Pods binden damit Geheimnisse ein und starten nicht ohne das Add-On. Die Rotation ist standardmäßig ausgeschaltet. Sie aktualisiert eingebundene Dateien und synchronisierte Secrets; Umgebungsvariablen und Einbindungen mit `subPath` ändern sich erst in einem neuen Pod. Die Ports 9808 und 8095 müssen auf den Knoten frei sein.',
  'operator.item.workload-identity': 'OIDC-Aussteller und Microsoft Entra Workload ID',
  'operator.why.workload-identity':
    'Damit verwenden Pods über ihr Dienstkonto Identitäten in Azure, ohne gespeicherte Anmeldeinformationen. In AKS Automatic ist beides eingeschaltet. Der Aussteller lässt sich nicht wieder ausschalten.',
  'operator.item.known-identity': 'Identität mit der Client-ID `{clientId}`',
  'operator.why.known-identity':
    'Sie muss im Mandanten, den das Manifest angibt, als benutzerseitig zugewiesene verwaltete Identität oder als App-Registrierung vorhanden sein. Die Befehle brauchen ihren Namen.',
  'operator.item.new-identity': 'Eine Identität für das Dienstkonto `{account}`',
  'operator.why.new-identity':
    'Das Manifest gibt keine Client-ID an. Erstellen Sie eine verwaltete Identität, oder verwenden Sie eine vorhandene, und legen Sie ihre Client-ID in der Annotation `azure.workload.identity/client-id` des Dienstkontos fest.',
  'operator.item.federated-credential':
    'Anmeldeinformationen für Verbundidentität: Dienstkonto `{named, select, yes {{namespace}/} other {}}{account}`',
  'operator.why.federated-credential':
    'Damit vertraut Microsoft Entra ID nur diesem Dienstkonto dieses Clusters. Aussteller, Antragsteller und Zielgruppe müssen genau übereinstimmen. Es kann einige Minuten dauern, bis neue Anmeldeinformationen gelten. Eine Identität hat höchstens 20: {count, plural, one {Diese Manifeste brauchen # davon} other {Diese Manifeste brauchen # davon}}.{over, select, yes { Das sind zu viele. Verwenden Sie mehrere Identitäten oder eine Identitätsbindung (Stand August 2026 eine Vorschau).} other {}} Verwenden Sie für eine App-Registrierung `az ad app federated-credential create`.',
  'operator.item.identity-binding': 'Identitätsbindung (Vorschau) für die Client-ID `{clientId}`',
  'operator.why.identity-binding':
    'Mehrere Cluster verwenden dieselben Anmeldeinformationen der Identität, und eine Rolle im Cluster legt fest, welches Dienstkonto sie verwenden darf.{known, select, yes {} other { Aus den Manifesten geht nicht hervor, welches Dienstkonto sie einbindet: Tragen Sie seinen Namen ein.}} Stand August 2026 ist die Funktion eine Vorschau. Sie setzt die Azure CLI 2.73.0 mit der Erweiterung aks-preview voraus und ist für Cluster mit VNet-Integration des API-Servers nicht verfügbar.',
  'operator.item.proxy-sidecar': 'Migrationsproxy: ein privilegierter Init-Container',
  'operator.why.proxy-sidecar':
    'Der Webhook fügt diesen Pods `azwi-proxy-init` hinzu. Der Container ist privilegiert und läuft als root, daher kann der Namespace Baseline nicht erzwingen. Verwenden Sie den Proxy nur, während Sie Linux-Pods mit alten SDKs migrieren.',
  'operator.item.pod-identity': 'Verwaltete Podidentität wird nicht mehr unterstützt: migrieren',
  'operator.why.pod-identity':
    'Das Add-On erhielt bis September 2025 Patches. Richten Sie Workload ID parallel ein, starten Sie die Pods neu, und prüfen Sie die Anmeldung. Entfernen Sie dann das Label `aadpodidbinding`, die Objekte von `aadpodidentity.k8s.io` und zuletzt das Add-On.',
  'operator.item.vault-access': 'Leseberechtigung für den Schlüsseltresor `{vault}`',
  'operator.why.vault-access':
    '{mode, select, user_assigned {Die Identität der Knoten} system_assigned {Die systemseitig zugewiesene Identität der Knoten} service_principal {Der Dienstprinzipal} other {Die Identität}} braucht nur Leseberechtigungen: `Key Vault Secrets User` für Geheimnisse, `Key Vault Certificate User` für Schlüssel und Zertifikate. Verwenden Sie für einen Tresor mit Zugriffsrichtlinien statt der Rollen den letzten Befehl.',
  'operator.item.vault-content':
    'Inhalt des Schlüsseltresors `{vault}`: {count, plural, one {# Objekt} other {# Objekte}}',
  'operator.why.vault-content':
    'Fehlt ein Objekt, startet der Pod nicht. Kein Befehl gibt einen Wert aus oder speichert ihn im Verlauf: Geheimnisse werden abgefragt, Zertifikate aus einer PFX- oder PEM-Datei gelesen.',
  'operator.item.node-identity':
    '{mode, select, user_assigned {Verwaltete Identität `{clientId}` auf den Knoten} other {Systemseitig zugewiesene Identität auf den Knoten}}',
  'operator.why.node-identity':
    'Der Anbieter meldet sich mit einer Identität der Knoten an: Jeder Pod auf diesen Knoten kann sie ebenfalls verwenden. Mit Workload ID kann nur ein Dienstkonto die Identität verwenden.',
  'operator.item.windows-nodes': 'Windows-Knotenpool',
  'operator.why.windows-nodes':
    'Pods für Windows brauchen Knoten, deren Version zu ihrem Image passt. Der Name eines Windows-Knotenpools hat höchstens 6 Zeichen.',
  'operator.item.node-labels': 'Knoten mit dem Label `{label}`',
  'operator.why.node-labels':
    'Pods warten, bis es einen solchen Knoten gibt. Fügen Sie das Label Knotenpools hinzu, nicht einzelnen Knoten.',
  'operator.item.low-ports': 'Knoten, die Ports unter 1024 ({ports}) ohne root erlauben',
  'operator.why.low-ports':
    'Mit containerd 2 darf jeder Benutzer sie verwenden (Ubuntu 24.04, Azure Linux 3), mit containerd 1.7 nicht (Ubuntu 22.04, vermutlich auch Pools für Pod-Sandboxing). Besser ist ein Port ab 1024 hinter einem Service.',
  'operator.item.user-namespaces': 'Knoten mit Benutzernamespaces',
  'operator.why.user-namespaces':
    '`hostUsers: false` setzt Kubernetes 1.33 auf Steuerungsebene und Knoten sowie Azure Linux 3.0 oder Ubuntu 24.04 voraus. Unter Windows funktioniert es nicht. Das Dateisystem jedes Volumes muss „idmapped mounts“ unterstützen.',
  'operator.item.app-armor-nodes': 'Knoten mit AppArmor',
  'operator.why.app-armor-nodes':
    'Diese Pods starten nicht auf Knoten ohne AppArmor. Ubuntu hat es, Azure Linux 3.0 seit dem Knotenimage 2025-11-07, außer auf vertraulichen VMs. Azure Container Linux und Azure Linux 4 verwenden stattdessen SELinux.',
  'operator.item.app-armor-profile': 'AppArmor-Profil `{profile}` auf jedem Knoten geladen',
  'operator.why.app-armor-profile':
    'Auf einem Knoten ohne das Profil startet der Pod nicht, auch nicht auf neuen Knoten. Laden Sie es mit einem DaemonSet oder bei der Bereitstellung der Knoten.',
  'operator.item.seccomp-profile': 'Datei des seccomp-Profils auf jedem Knoten: `{path}`',
  'operator.why.seccomp-profile':
    'Auf einem Knoten ohne diese Datei wird der Container nicht erstellt, auch nicht auf neuen Knoten. Schreiben Sie sie mit einem DaemonSet oder bei der Bereitstellung der Knoten.',
  'operator.item.se-linux-nodes': 'Knoten mit SELinux',
  'operator.why.se-linux-nodes':
    'Die Optionen wirken nur auf Knoten mit SELinux. Azure Container Linux erzwingt es. Ubuntu und Azure Linux 3 verwenden AppArmor.',
  'operator.item.unsafe-sysctls': 'Knotenpool, der unsichere Sysctls erlaubt: `{names}`',
  'operator.why.unsafe-sysctls':
    'Das Kubelet lehnt Pods ab, die sie setzen, sofern sie nicht in `allowedUnsafeSysctls` stehen. Das lässt sich nur beim Erstellen eines Knotenpools festlegen. Mit unsicheren Sysctls kann ein Pod seinem Knoten oder anderen Pods schaden.',
  'operator.item.pod-sandboxing': 'Knotenpool für Pod-Sandboxing (`{name}`)',
  'operator.why.pod-sandboxing':
    'Jeder Pod erhält einen eigenen Kernel. Voraussetzung sind Kubernetes 1.27, die Azure CLI 2.80.0, Azure Linux und VMs der 2. Generation mit geschachtelter Virtualisierung. Der Speichergrenzwert eines Pods ist die Größe seiner VM, ohne Angabe 512Mi.',
  'operator.item.confidential-containers':
    'Knotenpool für vertrauliche Container (`{name}`, Vorschau)',
  'operator.why.confidential-containers':
    'Microsoft hat das Ende dieser Vorschau für März 2026 angekündigt. Prüfen Sie zuerst, ob AKS sie noch anbietet. Voraussetzung ist Azure Linux auf AMD SEV-SNP. Das Manifest benötigt eine Sicherheitsrichtlinie, die `az confcom` erstellt.',
  'operator.item.runtime-class': 'RuntimeClass `{name}` und Knoten mit ihrer Containerruntime',
  'operator.why.runtime-class':
    '{held, select, yes {Die Manifeste enthalten die Klasse. Ihr Handler muss auf den Knoten eingerichtet sein.} other {Der API-Server lehnt Pods mit einer Klasse ab, die es nicht gibt. Ihr Handler muss auf den Knoten eingerichtet sein.}}',
  'operator.item.network-policy-engine': 'Modul für Netzwerkrichtlinien',
  'operator.why.network-policy-engine':
    'Ohne ein solches Modul haben Netzwerkrichtlinien keine Wirkung, und es gibt keine Warnung. Wird es in einem vorhandenen Cluster ergänzt oder gewechselt, erhalten alle Knotenpools gleichzeitig ein neues Image. Cilium setzt Azure CNI voraus und unterstützt keine Windows-Pools.',
  'operator.item.azure-policy': 'Azure Policy-Add-On mit der Initiative {level}',
  'operator.why.azure-policy':
    'Die Manifeste werden dafür geprüft. Die Initiative überwacht nur, sofern ihre Wirkung nicht Deny ist.',
  'operator.item.deployment-safeguards':
    'Bereitstellungsschutz (Deployment Safeguards), Stufe {level}',
  'operator.why.deployment-safeguards':
    'Die Manifeste werden dafür geprüft. AKS Automatic erzwingt ihn bereits. Er setzt das Azure Policy-Add-On voraus. Beginnen Sie mit Warnungen, und verwenden Sie danach `az aks safeguards update --level Enforce`.',
  'operator.item.pod-security-labels':
    'Labels für Pod Security {named, select, yes {des Namespace `{namespace}`} other {des Namespace}}: {level}, {version}',
  'operator.why.pod-security-labels':
    '{failing, plural, =0 {Die Workloads dieser Manifeste bestehen die Prüfung, andere Pods des Namespace möglicherweise nicht. Der erste Befehl listet sie auf und ändert nichts.} one {# Workload besteht dort {level} noch nicht. Beginnen Sie mit Warnen und Überwachen, ohne zu erzwingen.} other {# Workloads bestehen dort {level} noch nicht. Beginnen Sie mit Warnen und Überwachen, ohne zu erzwingen.}}',
  'operator.item.custom-resources': 'Benutzerdefinierte Ressourcen von `{group}`: {kinds}',
  'operator.why.custom-resources':
    'Sie sind kein Teil von Kubernetes: Der Cluster braucht ihre Definitionen und ihren Controller.',
  'operator.item.missing-object': '{kind} `{named, select, yes {{namespace}/} other {}}{name}`',
  'operator.why.missing-object':
    'Die Manifeste verweisen auf dieses Objekt, enthalten es aber nicht. {kind, select, Namespace {Ohne den Namespace werden Objekte darin abgelehnt.} ServiceAccount {Ohne das Dienstkonto werden seine Pods abgelehnt.} PriorityClass {Ohne die Klasse werden ihre Pods abgelehnt.} IngressClass {Ohne die Klasse bedient kein Controller den Ingress.} StorageClass {PersistentVolumeClaims warten auf die Klasse, und Pods auf diese Claims.} PersistentVolumeClaim {Pods warten darauf.} SecretProviderClass {Pods warten darauf und starten nicht.} other {Container warten darauf und starten nicht. Die Befehle lesen Inhalte aus Dateien, damit sie nicht im Verlauf der Shell erscheinen.}}',
  'operator.item.azure-registry': 'Zugriff der Knoten auf die Registrierung `{registry}`',
  'operator.why.azure-registry':
    'Wird die Registrierung angefügt, erhält die Identität des Kubelets die Rolle `AcrPull`; eine Registrierung mit Berechtigungen je Repository (ABAC) verlangt stattdessen die Rolle `Container Registry Repository Reader`.{secrets, select, yes { Dann brauchen die Pods keine `imagePullSecrets`.} other {}}',
  'operator.item.other-registry': 'Zugriff der Knoten auf die Registrierung `{registry}`',
  'operator.why.other-registry':
    '{secrets, select, yes {Die Pods haben `imagePullSecrets`. Die Knoten müssen die Registrierung erreichen können.} other {Die Knoten müssen sie erreichen können. Ist sie nicht öffentlich, brauchen die Pods `imagePullSecrets`.}}',

  'operator.step.subscription': 'Abonnement wählen',
  'operator.step.credentials': 'Zugriff mit kubectl einrichten',
  'operator.step.version': 'Version prüfen',
  'operator.step.upgrades': 'Verfügbare Upgrades anzeigen',
  'operator.step.add-on-check': 'Prüfen, ob es eingeschaltet ist',
  'operator.step.add-on-enable': 'Einschalten, mit Rotation',
  'operator.step.add-on-rotation': 'Falls eingeschaltet: Rotation einschalten',
  'operator.step.add-on-pods': 'Prüfen, ob Treiber und Anbieter auf jedem Knoten laufen',
  'operator.step.identity-features': 'Prüfen, ob beides eingeschaltet ist',
  'operator.step.identity-enable': 'Beides einschalten',
  'operator.step.identity-show': 'Name und Art ermitteln',
  'operator.step.identity-create': 'Identität erstellen',
  'operator.step.identity-client-id': 'Ihre Client-ID für die Annotation ermitteln',
  'operator.step.credential-list': 'Vorhandene Anmeldeinformationen der Identität prüfen',
  'operator.step.credential-create': 'Anmeldeinformationen erstellen',
  'operator.step.binding-feature': 'Vorschau registrieren, einmal je Abonnement',
  'operator.step.binding-create': 'Bindung erstellen',
  'operator.step.binding-role': 'Dem Dienstkonto erlauben, die Identität zu verwenden',
  'operator.step.pod-identity-check': 'Prüfen, ob das Add-On noch eingeschaltet ist',
  'operator.step.pod-identity-disable': 'Zuletzt ausschalten',
  'operator.step.role': 'Rolle {role} zuweisen',
  'operator.step.access-policy': 'Nur für einen Tresor mit Zugriffsrichtlinien',
  'operator.step.content-list': 'Namen im Tresor auflisten',
  'operator.step.secret-set': 'Geheimnis `{name}`: Der Wert wird abgefragt',
  'operator.step.key-create': 'Schlüssel `{name}`',
  'operator.step.certificate-import': 'Zertifikat `{name}`, aus einer Datei',
  'operator.step.add-on-identity':
    'Mit der Identität des Add-Ons vergleichen. Ist es dieselbe, entfallen die nächsten Schritte',
  'operator.step.scale-sets': 'Skalierungsgruppen der Knoten auflisten',
  'operator.step.assign-user': 'Identität zuweisen, für jede Skalierungsgruppe',
  'operator.step.assign-system': 'Identität einschalten, für jede Skalierungsgruppe',
  'operator.step.windows-check': 'Prüfen, ob es Windows-Knoten gibt',
  'operator.step.windows-pool': 'Pool hinzufügen',
  'operator.step.label-check': 'Prüfen, ob es solche Knoten gibt',
  'operator.step.node-images': 'Images der Knoten prüfen',
  'operator.step.node-pools': 'Systeme und Versionen der Knotenpools prüfen',
  'operator.step.app-armor-check': 'Einen Knoten prüfen',
  'operator.step.seccomp-check': 'Einen Knoten prüfen',
  'operator.step.sysctl-file': 'Konfiguration des Kubelets schreiben',
  'operator.step.sysctl-pool': 'Einen Pool damit hinzufügen',
  'operator.step.runtime-check': 'Prüfen, ob es die Klasse gibt',
  'operator.step.sandbox-pool': 'Pool hinzufügen',
  'operator.step.confidential-pool': 'Pool hinzufügen',
  'operator.step.network-check': 'Prüfen, welches Modul installiert ist',
  'operator.step.network-cilium': 'Zu Cilium wechseln',
  'operator.step.network-calico': 'Oder Calico ergänzen',
  'operator.step.policy-enable': 'Azure Policy-Add-On einschalten',
  'operator.step.policy-assign': 'Initiative dem Cluster zuweisen',
  'operator.step.safeguards-show': 'Aktuelle Einstellungen prüfen',
  'operator.step.safeguards-create': 'Einschalten, nur mit Warnungen',
  'operator.step.labels-try': 'Probelauf: Pods auflisten, die abgelehnt würden',
  'operator.step.labels-set': 'Labels setzen',
  'operator.step.labels-warn': 'Nur warnen und überwachen',
  'operator.step.resources-check': 'Prüfen, ob es sie gibt',
  'operator.step.object-check': 'Prüfen, ob das Objekt vorhanden ist',
  'operator.step.object-create': 'Erstellen',
  'operator.step.registry-check': 'Von einem Knoten aus prüfen',
  'operator.step.registry-attach': 'Registrierung anfügen',
  'operator.step.registry-role': 'Oder, mit Berechtigungen je Repository (ABAC): Rolle zuweisen',
  'operator.left-out.template': 'eine Vorlage, deren Ergebnis nicht bekannt ist',
};
