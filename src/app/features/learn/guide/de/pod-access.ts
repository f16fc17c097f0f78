import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const podAccess: GuideChapterWords<'pod-access'> = {
  title: 'Den Podzugriff auf Ressourcen absichern',
  intent:
    'Nach diesem Kapitel können Sie festlegen, als welcher Benutzer ein Pod läuft, worauf er auf dem Knoten zugreifen kann und welche Ports er öffnet.',
  can: 'festlegen, als welcher Benutzer ein Pod läuft, worauf er auf dem Knoten zugreifen kann und welche Ports er öffnet',
  sections: {
    'own-user': {
      title: 'Als Nicht-Root-Benutzer ausführen',
      text: [
        'Ein Container läuft als der Benutzer, den sein Image nennt, oder als root, wenn es keinen nennt. Legen Sie den Benutzer stattdessen im Manifest fest: `runAsNonRoot: true`, ein `runAsUser` ungleich 0 und ein `runAsGroup`.',
        'Legen Sie alle drei fest. Mit `runAsNonRoot` allein startet der Container nicht, wenn das Image als root läuft oder einen Benutzernamen statt einer Nummer hat, denn einen Namen kann das Kubelet nicht prüfen. Mit `runAsUser`, aber ohne `runAsGroup`, kann der Prozess in der Gruppe 0 sein. Und `runAsUser` allein genügt der Stufe Restricted nicht: Sie verlangt `runAsNonRoot: true` ausdrücklich.',
      ],
      notes: {},
    },
    node: {
      title: 'Den Pod vom Knoten isolieren',
      text: [
        'Ein Pod teilt sich den Kernel mit seinem Knoten. Durch einige Felder teilt er mehr: `hostNetwork`, `hostPID` und `hostIPC` teilen Namespaces des Knotens, ein `hostPath`-Volume teilt seine Dateien, und `privileged: true` gibt Zugriff auf seine Geräte und alle Linux-Funktionen (Capabilities). Die meisten Anwendungen brauchen nichts davon.',
      ],
      notes: {
        hostUsers:
          'Neu im Artikel seit Juli 2025: Mit `hostUsers: false` erhält ein Pod einen Benutzernamespace. Sein root-Benutzer hat dann auf dem Knoten keine Berechtigungen. Mehr dazu im Kapitel über den Kernel.',
      },
    },
    fewest: {
      title: 'Ein Sicherheitskontext kann auch Berechtigungen geben',
      text: [
        'Ein Sicherheitskontext entzieht Berechtigungen, kann aber auch welche geben: hinzugefügte Linux-Funktionen, `privileged`, Benutzer 0, ein unmaskiertes `/proc` oder das Profil `Unconfined`. Verwenden Sie ihn, um Berechtigungen zu entziehen.',
        'Das gilt auch für Gruppen: Nennen Sie nur die, deren Dateien die Anwendung braucht, und nicht die Gruppe 0. Oft ist es besser, die Anwendung zu ändern: Wenn sie auf einem Port über 1023 lauscht und in ihr eigenes Volume schreibt, braucht sie weniger Berechtigungen.',
      ],
      notes: {},
    },
    levels: {
      title: 'Im Pod oder in einem Container',
      text: [
        'Sie können `securityContext` im Pod und in jedem Container festlegen. Die Werte des Pods gelten für alle Container. Der Wert eines Containers hat Vorrang. Manche Felder gibt es nur an einer Stelle: `fsGroup` im Pod, `capabilities` und `allowPrivilegeEscalation` im Container.',
        '`runAsUser` und `runAsGroup` legen fest, mit welchem Benutzer und welcher Gruppe der Prozess Dateien öffnet. `fsGroup` gibt dem Prozess eine weitere Gruppe und ordnet die Volumes dieser Gruppe zu. Das hängt vom Volume ab: Für Dateien des Secrets Store CSI-Treibers und für manche Dateifreigaben gilt es nicht.',
      ],
      notes: {},
    },
    linux: {
      title: 'Die meisten Felder gelten für Linux',
      text: [
        'Benutzer- und Gruppen-IDs, Berechtigungsausweitung und Linux-Funktionen sind Konzepte von Linux. Windows-Container verwenden stattdessen `windowsOptions.runAsUserName`. `runAsNonRoot` wirkt unter beiden.',
      ],
      notes: {
        rejected:
          'Wenn in einem Pod `os.name: windows` festgelegt ist, lehnt der API-Server heute die meisten Linux-Felder ab, auch `readOnlyRootFilesystem` und `allowPrivilegeEscalation`. Legen Sie `os.name` trotzdem fest: Die Stufe Restricted nimmt diese Pods von Prüfungen aus, die für sie nicht gelten.',
      },
    },
    ports: {
      title: 'Ports unter 1024',
      text: [
        'Um einen Port unter 1024 zu öffnen, braucht ein Prozess eine Linux-Funktion, die Nicht-Root-Benutzer nicht haben. Lassen Sie die Anwendung auf einem höheren Port lauschen, zum Beispiel 8080. Ein Service bietet den Clients den gewohnten Port: `port: 80` mit `targetPort: 8080`.',
        'Wenn Sie einen Port ändern, ändern Sie auch Tests (Probes), Netzwerkrichtlinien und Ingress-Backends, die ihn nennen.',
      ],
      notes: {
        nodeImage:
          'Laut Artikel kann ein Container ohne root diese Ports nicht öffnen. Das hängt vom Knoten ab: Mit containerd 1.7 (Ubuntu 22.04) stimmt es, aber containerd 2 (Ubuntu 24.04, Azure Linux 3) erlaubt es. Das folgt aus dem Code von containerd und der Knotenimages. Die Dokumentation von AKS erwähnt es nicht. Podsmith folgt dem Artikel und empfiehlt einen Port über 1023, der auf jedem Knoten funktioniert.',
      },
    },
    'image-facts': {
      title: 'Was ein Manifest nicht sagen kann',
      text: [
        'Ein Manifest legt fest, wie Container laufen. Es sagt nicht, als welcher Benutzer ein Image startet, welche Set-UID-Dateien es enthält, zum Beispiel `sudo`, und in welche Ordner sein Programm schreibt. Es kann Ports, Anforderungen und Grenzwerte nennen, aber das sind Erwartungen und nicht das, was das Programm verwendet. Ob eine Korrektur nichts ändert oder das Programm am Laufen hindert, hängt von diesen Fakten ab.',
        'Die Imagekonfiguration enthält den Benutzer sowie die Ports und Volumes, die das Image angibt. Fragen Sie sie mit `docker image inspect` oder `crane config` ab. Das Übrige enthalten die Dateien des Image: `/etc/passwd` nennt die Nummer zu einem Benutzernamen, und `find / -perm -4000` listet Dateien auf, die als ihr Besitzer laufen.',
        'Ein laufender Container zeigt, was tatsächlich geschieht. `id` und `/proc/1/status` zeigen seinen Benutzer und seine Linux-Funktionen (Capabilities), `docker diff` die Pfade, in die er geschrieben hat, und `ss -lntp` seine Ports. Der Cluster misst, was er verbraucht: `kubectl top pod --containers`.',
        'Podsmith stellt keine Verbindung mit einer Registrierung oder einem Cluster her: Sie fragen, und Podsmith liest die Antworten. `podsmith facts deploy/` gibt ein Skript aus, das nach allen Images fragt, mit `--tool kubectl` nach den laufenden Containern. Führen Sie es dort aus, wo die Images oder der Cluster erreichbar sind, und speichern Sie die Ausgabe. `podsmith facts deploy/ --read answers.txt --output facts.json` erstellt daraus eine Datei mit Fakten, und `podsmith review deploy/ --facts facts.json` verwendet sie.',
        'Ein Tag kann auf ein anderes Image verschoben werden. Eine Antwort zu einem Tag gilt daher mit dem Datum, an dem Sie gefragt haben: Sie kann das Risiko einer Korrektur senken, entfernt aber keinen Befund. Nach 180 Tagen verwendet Podsmith sie nicht mehr. Ein Digest bezeichnet immer denselben Inhalt. Eine Antwort zu einem Digest ist daher sicher und veraltet nicht. Wenn das Manifest ein anderes Tag oder einen anderen Digest nennt, verwendet Podsmith die Antwort nicht.',
      ],
      notes: {},
    },
    network: {
      title: 'Den Netzwerkdatenverkehr begrenzen',
      text: [
        'Ohne Netzwerkrichtlinie kann jeder Pod des Clusters jeden anderen erreichen, ebenso den Metadatenendpunkt seines Knotens und das Internet. Eine Richtlinie, die alle Pods eines Namespace auswählt und nichts zulässt, lehnt diesen Datenverkehr ab. Weitere Richtlinien lassen dann einzelne Verbindungen zu.',
        'Richtlinien brauchen ein Modul im Cluster, zum Beispiel Cilium. Datenverkehr von außerhalb des Clusters kommt über einen Ingress oder ein Gateway an, das TLS verwenden sollte.',
      ],
      notes: {},
    },
    operator: {
      title: 'Mit den Clusteroperatoren zusammenarbeiten',
      text: [
        'Manche Einstellungen hängen von den Knoten ab, andere verlangen die Richtlinien des Clusters vielleicht schon. Vereinbaren Sie mit den Clusteroperatoren, welche Einstellungen Sie brauchen. Die Clusteroperator-Checkliste nennt, was ein Manifest von seinem Cluster braucht.',
      ],
      notes: {},
    },
  },
};
