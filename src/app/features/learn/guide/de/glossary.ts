/** What the terms mean; text in backticks is code. */
import type { GlossaryWords } from '../../../../../engine/index.ts';

export const glossary: GlossaryWords = {
  'best-practice-guidance':
    'Die Kurzfassung der Empfehlungen am Anfang eines Kapitels des Artikels.',
  'best-practices':
    'Empfohlene Vorgehensweisen, die sich bewährt haben. Sie werden nicht erzwungen.',
  pod: 'Die kleinste Einheit, die Kubernetes ausführt: ein oder mehrere Container, die sich Netzwerk und Volumes teilen.',
  'pod-security': 'Alle Maßnahmen, die begrenzen, was ein Pod tun und worauf er zugreifen kann.',
  'pod-security-context': 'Das Feld `spec.securityContext`. Es gilt für alle Container des Pods.',
  'security-context':
    'Das Feld `securityContext` eines Pods oder Containers. Der Wert eines Containers hat Vorrang vor dem des Pods.',
  'security-context-settings': 'Die Felder eines Sicherheitskontexts, etwa `runAsUser`.',
  'security-context-definition': 'Ein Sicherheitskontext in einem Manifest.',
  'securing-pod-access-to-resources':
    'Das erste Kapitel des Artikels: als welcher Benutzer ein Pod läuft und worauf er zugreifen kann.',
  'principle-of-least-privilege': 'Nur die Berechtigungen erteilen, die für die Arbeit nötig sind.',
  privileges: 'Was ein Prozess, ein Benutzer oder eine Identität tun darf.',
  'access-rights':
    'Die Berechtigung, eine bestimmte Ressource zu lesen, zu ändern oder auszuführen.',
  'privilege-escalation':
    'Ein Prozess erhält mehr Berechtigungen als sein übergeordneter Prozess. `allowPrivilegeEscalation: false` verhindert es.',
  'to-escalate-privileges': 'Mehr Berechtigungen erhalten, als erteilt wurden.',
  root: 'Der Benutzer mit der ID 0. Unter Linux kann er alles tun, was seine Linux-Funktionen erlauben.',
  'root-privileges': 'Die Berechtigungen des Benutzers root.',
  'non-root-user': 'Jeder Benutzer, dessen ID nicht 0 ist.',
  'run-as-a-different-user-or-group':
    'Einen Container mit `runAsUser` und `runAsGroup` des Manifests starten statt mit Benutzer und Gruppe des Images.',
  'user-id': 'Die Nummern, die unter Linux Benutzer und Gruppen kennzeichnen (UID, GID).',
  'linux-capabilities':
    'Die Teile, in die Linux die Berechtigungen von root aufteilt. Sie entziehen und ergänzen sie in `capabilities`.',
  'bounding-set':
    'Die Linux-Funktionen, die ein Prozess und seine untergeordneten Prozesse höchstens erhalten können. Ist eine Linux-Funktion nur in dieser Menge, hat sie keine Wirkung.',
  'selinux-labels':
    'Die Labels, mit denen SELinux Prozesse und Dateien versieht, um über den Zugriff zu entscheiden.',
  'selinux-options':
    'Das Feld `seLinuxOptions`. Es legt das SELinux-Label eines Containers fest: user, role, type und level.',
  'linux-kernel-security-module':
    'Ein Teil des Kernels, der zusätzlich über Zugriffe entscheidet, zum Beispiel SELinux und AppArmor.',
  'access-policies':
    'Die Regeln, die festlegen, welche SELinux-Labels auf welche anderen zugreifen können.',
  seccomp:
    'Filtert die Systemaufrufe eines Prozesses. `RuntimeDefault` ist der Filter der Containerruntime.',
  apparmor:
    'Schränkt ein Programm durch ein Profil ein. In AKS haben Knoten mit Ubuntu und Azure Linux 3.0 AppArmor.',
  'seccomp-profile':
    'Legt fest, welche Systemaufrufe seccomp zulässt: `RuntimeDefault`, `Localhost` (eine Datei auf dem Knoten) oder `Unconfined`.',
  'privileged-ports':
    'Ports unter 1024. Vom Knoten hängt ab, ob ein Nicht-Root-Benutzer sie öffnen kann.',
  'to-bind-to-a-port': 'Einen Port öffnen und auf ihm lauschen.',
  'kubernetes-services': 'Ein fester Name und Port für wechselnde Pods (Objektart Service).',
  'to-disguise':
    'Ein Service bietet einen Port an und leitet an einen anderen weiter. Clients sehen den zweiten Port nicht.',
  'network-interfaces':
    'Mit NET_ADMIN kann ein Prozess sie im Netzwerk des Pods verwalten, zusammen mit Routen und Firewallregeln.',
  'real-time-clock':
    'Die Uhr des Knotens. Mit SYS_TIME kann ein Prozess sie stellen. Alle Pods des Knotens verwenden dieselbe Uhr.',
  'sample-pod-yaml-manifest':
    'Der Beispielpod des Artikels. Podsmith öffnet ihn beim ersten Start.',
  manifest: 'Eine Datei, meist in YAML, die die gewünschten Objekte in Kubernetes beschreibt.',
  node: 'Ein Computer des Clusters, auf dem Pods laufen.',
  'underlying-node-processes': 'Programme, die direkt auf dem Knoten laufen, außerhalb von Pods.',
  'node-pool':
    'Eine Gruppe von AKS-Knoten mit derselben VM-Größe, demselben Betriebssystem und denselben Einstellungen.',
  'cluster-operator':
    'Die Person oder das Team, das den Cluster betreibt: Knoten, Add-Ons, Richtlinien und Rollen.',
  'cluster-security': 'Die Absicherung des Clusters selbst, mit API-Server, Knoten und Upgrades.',
  'container-image':
    'Die Dateien, mit denen ein Container startet: das Programm, was es benötigt, und oft ein Benutzer.',
  'container-image-management': 'Images erstellen, scannen, speichern und erneuern.',
  'to-bake-embed-in-an-image':
    'Etwas beim Erstellen in das Image aufnehmen. Nehmen Sie keine Anmeldeinformationen auf.',
  'application-code': 'Das Programm, das ein Container ausführt.',
  credentials:
    'Daten, die allen Zugriff geben, die sie haben: Kennwörter, Schlüssel, Verbindungszeichenfolgen und Zertifikate.',
  'limiting-credential-exposure':
    'Das zweite Kapitel des Artikels: Identitäten und Tresore statt eingebetteter Schlüssel.',
  exposure: 'Jemand kann Anmeldeinformationen ohne Berechtigung sehen.',
  'risk-of-exposure':
    'Wie wahrscheinlich es ist, dass Anmeldeinformationen bekannt werden. Jede Kopie erhöht das Risiko.',
  'fixed-or-shared-credentials':
    'Anmeldeinformationen, die sich nie ändern oder die mehrere Anwendungen verwenden.',
  'credential-reuse': 'Dieselben Anmeldeinformationen geben Zugriff auf mehrere Systeme.',
  'database-connection-string':
    'Nennt einem Programm den Ort seiner Datenbank und die Art der Anmeldung. Mit einer Identität ist kein Kennwort nötig.',
  key: 'Ein geheimer Wert, der signiert, verschlüsselt oder Zugriff gibt. In Key Vault der Typ `key`.',
  'storage-account-key': 'Gibt Zugriff auf den gesamten Inhalt eines Azure-Speicherkontos.',
  certificate:
    'Weist zusammen mit einem privaten Schlüssel eine Identität nach. In Key Vault der Typ `cert`.',
  secret: 'Ein Wert, den andere nicht kennen dürfen. In Kubernetes auch eine Objektart: Secret.',
  'to-rotate': 'Anmeldeinformationen regelmäßig durch neue ersetzen.',
  autorotation:
    'Der Treiber ruft neue Werte automatisch aus dem Tresor ab. Im AKS-Add-On ist das standardmäßig ausgeschaltet.',
  'rotation-poll-interval':
    'Wie oft der Treiber nach neuen Werten sucht. Der Standardwert ist 2 Minuten.',
  'digital-vault':
    'Ein Dienst, der Geheimnisse speichert und nur an Clients mit Berechtigung herausgibt.',
  'key-vault': 'Der Azure-Dienst, der Geheimnisse, Schlüssel und Zertifikate speichert.',
  'azure-key-vault-provider-for-secrets-store-csi-driver':
    'Der Teil des Treibers, der mit Azure Key Vault arbeitet. In AKS ein Add-On.',
  'secrets-store-csi-driver': 'Bindet Inhalte eines Tresors als Dateien eines Volumes in Pods ein.',
  'requesting-pod': 'Der Pod, dessen Volume den Inhalt anfordert.',
  'to-retrieve': 'Inhalte aus dem Tresor holen.',
  'to-mount': 'Ein Volume in einem Container unter einem Pfad verfügbar machen.',
  'managed-identity-for-azure-resources':
    'Eine Identität in Microsoft Entra ID, die Azure verwaltet. Sie müssen kein Kennwort speichern.',
  'pod-managed-identity':
    'Der Vorgänger von Workload ID, nur für Linux. Seit September 2025 nicht mehr unterstützt.',
  'system-assigned':
    'Eine systemseitig zugewiesene Identität gehört zu einer Ressource. Eine benutzerseitig zugewiesene ist unabhängig. Workload ID benötigt eine benutzerseitig zugewiesene Identität.',
  'workload-identity': 'Eine Identität für Software statt für Menschen.',
  'microsoft-entra-workload-id':
    'Gibt Pods über ihr Dienstkonto eine Identität in Microsoft Entra ID.',
  'microsoft-entra-id': 'Das Identitätsverzeichnis von Azure. Es stellt Zugriffstoken aus.',
  'workload-identity-federation':
    'Microsoft Entra ID vertraut Token eines anderen Ausstellers, zum Beispiel des Clusters.',
  'federated-identity-credential':
    'Legen fest, welches Dienstkonto welches Clusters eine Identität verwenden kann. Eine verwaltete Identität kann bis zu 20 haben.',
  'service-account': 'Die Identität eines Pods in Kubernetes (Objektart ServiceAccount).',
  'token-issuer': 'Das System, das ein Token signiert. Bei Workload ID ist es der Cluster.',
  'oidc-issuer-url':
    'Die Adresse, unter der der Cluster die Schlüssel seiner Token veröffentlicht. Der Schrägstrich am Ende gehört dazu.',
  'projected-service-account-token':
    'Ein Token für einen Empfänger und eine begrenzte Zeit. Kubernetes stellt es in einem Volume des Pods bereit.',
  'digital-token': 'Eine signierte Aussage über eine Identität, die für begrenzte Zeit gültig ist.',
  authentication: 'Die eigene Identität nachweisen.',
  authorized: 'Die Berechtigung für das haben, was angefordert wird.',
  'role-based-access-control':
    'Berechtigungen gehören zu Rollen, und Rollen werden Identitäten zugewiesen.',
  'service-principal':
    'Die Identität einer Anwendung in Microsoft Entra ID. Vermeiden Sie sie hier, denn sie benötigt ein gespeichertes Kennwort.',
  tenant: 'Das Microsoft Entra ID-Verzeichnis einer Organisation.',
  'client-id': 'Die IDs einer Identität und ihres Verzeichnisses. Sie sind nicht geheim.',
  'service-connector': 'Ein Azure-Dienst, der Verbindungen zwischen Ressourcen einrichtet.',
  label:
    'Ein Label ist ein Name und ein Wert eines Objekts. Eine Labelauswahl findet Objekte anhand ihrer Labels.',
  annotation:
    'Name und Wert eines Objekts, für Werkzeuge. Eine Labelauswahl berücksichtigt sie nicht.',
  namespace:
    'Ein Teil des Clusters, in dem Namen eindeutig sind. Linux-Namespaces sind etwas anderes.',
  deployment: 'Führt eine festgelegte Anzahl gleicher Pods aus und ersetzt sie.',
  'container-runtime':
    'Das Programm auf dem Knoten, das Container startet. In AKS ist es containerd.',
  'user-namespace':
    'Ordnet Benutzern eines Pods andere Benutzer auf dem Knoten zu: `hostUsers: false`.',
  'pod-sandboxing': 'Jeder Pod läuft in einem kleinen virtuellen Computer mit eigenem Kernel.',
  'confidential-containers':
    'Pods in verschlüsseltem Arbeitsspeicher, den der Knoten nicht lesen kann (Vorschau in AKS, angekündigtes Ende März 2026).',
  'read-only-root-file-system':
    '`readOnlyRootFilesystem: true`: Prozesse können die Dateien des Images nicht ändern.',
  'resource-requests-and-limits':
    'CPU und Arbeitsspeicher, die für einen Container reserviert sind, und was er höchstens verbrauchen kann.',
  liveness:
    'Livetests prüfen, ob ein Container funktioniert, Bereitschaftstests, ob er Anfragen beantworten kann.',
  'pod-security-standards': 'Drei Sicherheitsstufen für Pods, von Kubernetes definiert.',
  'pod-security-admission':
    'Prüft Pods beim Erstellen anhand der Standards. Labels des Namespace legen die Stufe fest.',
  'admission-webhook':
    'Ein Dienst, den der API-Server aufruft, bevor er ein Objekt speichert. Er kann das Objekt ablehnen oder ändern.',
  'deployment-safeguards':
    'Richtlinien, die AKS einem Cluster zuweist, um bereitgestellte Objekte zu prüfen oder zu ändern.',
  'policy-definition':
    'Eine Definition ist eine Regel von Azure Policy, eine Zuweisung legt fest, wo sie gilt, und eine Initiative fasst mehrere Definitionen zusammen.',
  'constraint-template':
    'Die Form, in der Regeln von Azure Policy den Cluster erreichen: Einschränkungen lehnen Objekte ab, Mutationen ändern sie.',
  compliance: 'Ob Ressourcen die Richtlinien erfüllen.',
  'to-enforce':
    'Beim Erzwingen wird abgelehnt, beim Warnen eine Meldung angezeigt, beim Überwachen nur protokolliert.',
  'network-policy':
    'Legt fest, welche Pods miteinander kommunizieren können (Objektart NetworkPolicy). Ohne Richtlinienmodul hat sie keine Wirkung.',
  'encryption-at-rest': 'Daten sind dort verschlüsselt, wo sie gespeichert sind.',
  preview: 'Nicht fertiggestellt und noch nicht für die Produktion vorgesehen.',
  prerequisites: 'Was Sie vor Beginn benötigen, und was nicht unterstützt wird.',
  'next-steps': 'Was Sie nach einem Artikel lesen oder tun können.',
  'to-deploy': 'Eine Anwendung oder eine neue Version davon im Cluster installieren.',
  'azure-technical-support': 'Hilft bei Produkten von Microsoft, zum Beispiel bei AKS-Add-Ons.',
  'associated-aks-open-source-projects':
    'Projekte, die Sie selbst installierten, bevor AKS sie enthielt. Sie wurden nicht unterstützt.',
  hardening: 'Alles entfernen, was ein Programm nicht braucht.',
  deprecated: 'Noch verfügbar, aber nicht mehr für neue Vorhaben, oder nicht mehr gepflegt.',
};
