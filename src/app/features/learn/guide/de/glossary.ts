/** What the terms mean; text in backticks is code. */
import type { GlossaryWords } from '../../../../../engine/index.ts';

export const glossary: GlossaryWords = {
  'best-practice-guidance': 'Der Rat in Kürze, der im Artikel am Anfang eines Kapitels steht.',
  'best-practices': 'Was sich bewährt hat und empfohlen, aber nicht erzwungen wird.',
  pod: 'Das Kleinste, was Kubernetes ausführt: ein oder mehrere Container, die sich Netzwerk und Volumes teilen.',
  'pod-security': 'Alles, was begrenzt, was ein Pod tun und erreichen kann.',
  'pod-security-context': 'Der Block `spec.securityContext`: Er gilt für alle Container des Pods.',
  'security-context':
    'Der Block `securityContext` eines Pods oder Containers. Der Wert des Containers geht dem des Pods vor.',
  'security-context-settings': 'Die Felder eines Sicherheitskontexts, etwa `runAsUser`.',
  'security-context-definition': 'Ein Sicherheitskontext, wie er in einem Manifest steht.',
  'securing-pod-access-to-resources':
    'Das erste Kapitel des Artikels: als welcher Benutzer ein Pod läuft und was er erreicht.',
  'principle-of-least-privilege': 'Nicht mehr Rechte geben, als die Arbeit braucht.',
  privileges: 'Was ein Prozess, ein Benutzer oder eine Identität darf.',
  'access-rights': 'Das Recht, etwas Bestimmtes zu lesen, zu ändern oder auszuführen.',
  'privilege-escalation':
    'Ein Prozess erhält mehr Berechtigungen als sein übergeordneter Prozess. `allowPrivilegeEscalation: false` verhindert es.',
  'to-escalate-privileges': 'Mehr Rechte erlangen, als man bekommen hat.',
  root: 'Der Benutzer mit der ID 0, der unter Linux alles darf, was seine Linux-Funktionen erlauben.',
  'root-privileges': 'Die Rechte des Benutzers root.',
  'non-root-user': 'Jeder Benutzer, dessen ID nicht 0 ist.',
  'run-as-a-different-user-or-group':
    'Einen Container mit `runAsUser` und `runAsGroup` starten statt mit dem, was sein Image nennt.',
  'user-id': 'Die Nummern, unter denen Linux Benutzer und Gruppen kennt (UID, GID).',
  'linux-capabilities':
    'Die Teile, in die Linux die Berechtigungen von root aufteilt. In `capabilities` werden sie entzogen und hinzugefügt.',
  'selinux-labels':
    'Womit SELinux Prozesse und Dateien versieht, um zu entscheiden, worauf ein Prozess zugreifen darf.',
  'selinux-options':
    'Der Block `seLinuxOptions`, der das SELinux-Label eines Containers festlegt: user, role, type und level.',
  'linux-kernel-security-module':
    'Ein Teil des Kernels, der zusätzlich über Zugriffe entscheidet, etwa SELinux und AppArmor.',
  'access-policies': 'Die Regeln, nach denen SELinux Labels Zugriff aufeinander gibt.',
  seccomp:
    'Filtert die Systemaufrufe eines Prozesses. `RuntimeDefault` ist der Filter der Containerruntime.',
  apparmor:
    'Beschränkt ein Programm durch ein Profil. In AKS haben es Knoten mit Ubuntu und Azure Linux 3.0.',
  'seccomp-profile':
    'Was ein solcher Filter durchlässt: `RuntimeDefault`, `Localhost` (vom Knoten) oder `Unconfined`.',
  'privileged-ports':
    'Ports unter 1024. Ob ein Nicht-Root-Benutzer sie öffnen darf, hängt vom Knoten ab.',
  'to-bind-to-a-port': 'Einen Port öffnen und auf ihm lauschen.',
  'kubernetes-services': 'Fester Name und Port vor wechselnden Pods (Kind Service).',
  'to-disguise':
    'Ein Service bietet einen Port und leitet an einen anderen weiter, den Clients nicht sehen.',
  'network-interfaces':
    'Was ein Prozess mit NET_ADMIN verwalten darf, samt Routen und Firewall, im Netzwerk des Pods.',
  'real-time-clock':
    'Die Uhr des Knotens, die ein Prozess mit SYS_TIME stellen darf. Sie ist für alle Pods des Knotens dieselbe.',
  'sample-pod-yaml-manifest': 'Der Pod, den der Artikel abdruckt; mit ihm beginnt Podsmith.',
  manifest: 'Ein Text, meist YAML, der die Objekte beschreibt, die Kubernetes anlegen soll.',
  node: 'Eine Maschine des Clusters, auf der Pods laufen.',
  'underlying-node-processes': 'Was auf dem Knoten selbst läuft, unter den Pods.',
  'node-pool': 'Gleichartige Knoten in AKS: Maschinengröße, Betriebssystem, Einstellungen.',
  'cluster-operator': 'Wer den Cluster betreibt: Knoten, Add-ons, Richtlinien, Rollen.',
  'cluster-security': 'Die Absicherung des Clusters selbst, mit API-Server, Knoten und Upgrades.',
  'container-image':
    'Die Dateien, aus denen ein Container startet, mit Programm und oft auch Benutzer.',
  'container-image-management': 'Bauen, Prüfen, Aufbewahren und Erneuern von Images.',
  'to-bake-embed-in-an-image':
    'Etwas beim Bau in das Image legen. Anmeldeinformationen gehören dort nicht hin.',
  'application-code': 'Das Programm, das ein Container ausführt.',
  credentials:
    'Womit sich jeder, der es hat, anmelden kann: Kennwörter, Schlüssel, Verbindungszeichenfolgen, Zertifikate.',
  'limiting-credential-exposure':
    'Das zweite Kapitel des Artikels: Identitäten und Tresore statt eingebauter Schlüssel.',
  exposure: 'Jemand sieht Anmeldeinformationen, der es nicht soll.',
  'risk-of-exposure': 'Wie leicht Anmeldeinformationen bekannt werden; jede Kopie erhöht es.',
  'fixed-or-shared-credentials': 'Solche, die sich nie ändern oder die mehrere Anwendungen nutzen.',
  'credential-reuse': 'Dieselben Anmeldeinformationen gelten für mehrere Dienste oder Anwendungen.',
  'database-connection-string':
    'Sagt einem Programm, wo seine Datenbank ist und wie es sich anmeldet; mit einer Identität ohne Kennwort.',
  key: 'Ein geheimer Wert zum Signieren, Verschlüsseln oder für den Zugang. In Key Vault ein eigener Typ: `key`.',
  'storage-account-key': 'Öffnet alles in einem Speicherkonto von Azure.',
  certificate: 'Weist mit einem privaten Schlüssel jemanden aus. In Key Vault der Typ `cert`.',
  secret: 'Ein Wert, den andere nicht kennen dürfen. In Kubernetes auch ein Kind: Secret.',
  'to-rotate': 'Anmeldeinformationen regelmäßig durch neue ersetzen.',
  autorotation:
    'Der Treiber holt neue Inhalte von selbst aus dem Tresor; im AKS-Add-on ist das zunächst aus.',
  'rotation-poll-interval':
    'Wie oft der Treiber nach neuen Inhalten sieht: standardmäßig alle 2 Minuten.',
  'digital-vault': 'Ein Dienst, der Geheimnisse aufbewahrt und an Berechtigte herausgibt.',
  'key-vault': 'Der Tresor von Azure, für Geheimnisse, Schlüssel und Zertifikate.',
  'azure-key-vault-provider-for-secrets-store-csi-driver':
    'Der Teil des Treibers, der Azure Key Vault kennt; in AKS ein Add-on.',
  'secrets-store-csi-driver': 'Bringt Inhalte eines Tresors als Dateien eines Volumes in Pods.',
  'requesting-pod': 'Der Pod, dessen Volume nach dem Inhalt fragt.',
  'to-retrieve': 'Einen Inhalt aus dem Tresor holen.',
  'to-mount':
    'Ein Volume ist ein Ort für Dateien; eingebunden erscheint es im Container unter einem Pfad.',
  'managed-identity-for-azure-resources':
    'Eine Identität in Entra ID, um die sich Azure kümmert, ohne aufzubewahrendes Kennwort.',
  'pod-managed-identity':
    'Der Vorgänger von Workload ID, nur für Linux; seit September 2025 nicht mehr unterstützt.',
  'system-assigned':
    'Die erste gehört zu einer Ressource; die zweite steht für sich. Workload ID nutzt die zweite.',
  'workload-identity': 'Eine Identität für Software statt für Menschen.',
  'microsoft-entra-workload-id': 'Gibt Pods über ihr Dienstkonto eine Identität in Entra ID.',
  'microsoft-entra-id': 'Das Verzeichnis der Identitäten von Azure; es gibt die Zugriffstoken aus.',
  'workload-identity-federation':
    'Entra ID vertraut den Token eines anderen Ausstellers, hier des Clusters.',
  'federated-identity-credential':
    'Sagt, welches Dienstkonto welches Clusters welche Identität sein darf. Bis zu 20 je verwalteter Identität.',
  'service-account': 'Der Name, unter dem Kubernetes einen Pod kennt (Kind ServiceAccount).',
  'token-issuer': 'Wer ein Token signiert. Bei Workload ID ist es der Cluster.',
  'oidc-issuer-url':
    'Die Adresse, unter der der Cluster die Schlüssel seiner Token veröffentlicht. Der letzte Schrägstrich zählt.',
  'projected-service-account-token':
    'Ein Token für einen Empfänger und begrenzte Zeit, das Kubernetes in ein Volume des Pods legt.',
  'digital-token': 'Eine signierte Aussage, wer jemand ist, gültig für eine Zeit.',
  authentication: 'Beweisen, wer man ist.',
  authorized: 'Wer tun darf, was er will.',
  'role-based-access-control': 'Rechte hängen an Rollen, und Rollen werden Identitäten gegeben.',
  'service-principal':
    'Die Identität einer Anwendung in Entra ID; hier mit gespeichertem Kennwort, also zu vermeiden.',
  tenant: 'Das Entra-ID-Verzeichnis einer Organisation.',
  'client-id':
    'Die Kennungen einer Identität und ihres Verzeichnisses. Sie sind keine Geheimnisse.',
  'service-connector': 'Ein Dienst von Azure, der Verbindungen zwischen Ressourcen einrichtet.',
  label: 'Name und Wert an einem Objekt, und eine Frage danach, die Objekte findet.',
  annotation: 'Name und Wert an einem Objekt für Werkzeuge; eine Auswahl sieht sie nicht.',
  namespace:
    'Ein Teil des Clusters, in dem Namen eindeutig sind. (Linux hat eigene Namespaces anderer Art.)',
  deployment: 'Hält eine Zahl gleicher Pods am Laufen und erneuert sie.',
  'container-runtime': 'Das Programm auf dem Knoten, das Container startet; in AKS containerd.',
  'user-namespace': 'Bildet Benutzer eines Pods auf andere des Knotens ab: `hostUsers: false`.',
  'pod-sandboxing': 'Jeder Pod in einer kleinen virtuellen Maschine mit eigenem Kernel.',
  'confidential-containers':
    'Pods in verschlüsseltem Speicher, den auch der Knoten nicht lesen kann (Vorschau).',
  'read-only-root-file-system':
    '`readOnlyRootFilesystem: true`: Was das Image mitbrachte, ist nicht änderbar.',
  'resource-requests-and-limits':
    'Was einem Container an CPU und Arbeitsspeicher zusteht, und was er höchstens nutzen darf.',
  liveness: 'Prüft, ob ein Container noch funktioniert und ob er Anfragen erhalten kann.',
  'pod-security-standards': 'Drei Stufen, die Kubernetes für die Sicherheit von Pods festlegt.',
  'pod-security-admission':
    'Prüft Pods bei der Erstellung anhand der Standards. Labels des Namespace legen die Stufe fest.',
  'admission-webhook':
    'Ein Dienst, den der API-Server fragt, bevor er ein Objekt speichert; er kann es ablehnen oder ändern.',
  'deployment-safeguards':
    'Richtlinien, die AKS selbst einem Cluster zuweist, um Bereitgestelltes zu prüfen oder zu ändern.',
  'policy-definition': 'Eine Regel von Azure Policy, wo sie gilt, und mehrere davon als eine.',
  'constraint-template':
    'Wie eine solche Regel in den Cluster kommt: zum Ablehnen oder zum Ändern.',
  compliance: 'Ob das Vorhandene den Richtlinien entspricht.',
  'to-enforce': 'Ablehnen, etwas sagen oder nur aufzeichnen.',
  'network-policy':
    'Sagt, welche Pods mit wem sprechen dürfen (Kind NetworkPolicy). Ohne Richtlinienmodul wirkt sie nicht.',
  'encryption-at-rest': 'Daten sind dort verschlüsselt, wo sie gespeichert sind.',
  preview: 'Noch nicht fertig und nicht für die Produktion gedacht.',
  prerequisites: 'Was vorher da sein muss, und was nicht geht.',
  'next-steps': 'Was nach einem Artikel zu lesen oder zu tun ist.',
  'to-deploy': 'Eine Anwendung oder ihre neue Version in den Cluster bringen.',
  'azure-technical-support': 'Hilft bei dem, was Microsoft selbst anbietet, etwa Add-ons von AKS.',
  'associated-aks-open-source-projects':
    'Was man selbst installierte, bevor AKS es mitbrachte; ohne Support.',
  hardening: 'Alles wegnehmen, was ein Programm nicht braucht.',
  deprecated: 'Noch da, aber nicht mehr für Neues; oder nicht mehr gepflegt.',
};
