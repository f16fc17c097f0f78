import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const podAccess: GuideChapterWords<'pod-access'> = {
  title: 'Absichern, was Pods erreichen',
  intent:
    'Sie können sagen, unter welchem Benutzer ein Pod läuft, was er vom Knoten sieht und welche Ports er öffnen darf.',
  can: 'festlegen, unter welchem Benutzer ein Pod läuft, worauf er im Knoten zugreifen kann und welche Ports er öffnet',
  sections: {
    'own-user': {
      title: 'Ein eigener Benutzer, nicht root',
      text: [
        'Ein Container läuft als der Benutzer, den sein Image nennt, und als root, wenn es keinen nennt. Legen Sie den Benutzer stattdessen im Manifest fest: mit `runAsNonRoot: true`, einem `runAsUser` ungleich 0 und einem `runAsGroup`.',
        'Die drei gehören zusammen. `runAsNonRoot` allein hält einen Container beim Start auf, wenn das Image als root läuft oder seinen Benutzer mit einem Namen angibt, denn einen Namen kann das Kubelet nicht prüfen. `runAsUser` ohne `runAsGroup` lässt den Prozess womöglich in der Gruppe 0. Und `runAsUser` allein genügt der Stufe Restricted nicht: Sie verlangt `runAsNonRoot: true` ausdrücklich.',
      ],
      notes: {},
    },
    node: {
      title: 'Abstand zum Knoten',
      text: [
        'Ein Pod teilt sich mit seinem Knoten den Kernel, und einige Felder lassen ihn mehr teilen: `hostNetwork`, `hostPID` und `hostIPC` öffnen die Namespaces des Knotens, ein `hostPath`-Volume öffnet seine Dateien, und `privileged: true` öffnet seine Geräte und gibt dem Container alle Linux-Funktionen (Capabilities). Eine gewöhnliche Anwendung braucht nichts davon.',
      ],
      notes: {
        hostUsers:
          'Neu seit 2025: Mit `hostUsers: false` bekommt ein Pod einen Benutzernamespace. root im Pod ist dann auf dem Knoten ein Benutzer ohne Rechte. Mehr dazu im Kapitel über den Kernel.',
      },
    },
    fewest: {
      title: 'Der Sicherheitskontext kann nehmen und geben',
      text: [
        'Derselbe Block, der Rechte nimmt, kann auch welche geben: zusätzliche Linux-Funktionen, `privileged`, Benutzer 0, ein unmaskiertes `/proc`, ein Profil mit `Unconfined`. Nutzen Sie ihn, um Rechte abzugeben, nicht um welche zu sammeln.',
        'Das gilt auch für Gruppen: Nennen Sie nur die, deren Dateien die Anwendung erreichen muss, und nicht die Gruppe 0. Oft ist es besser, die Anwendung zu ändern: Nutzt sie einen hohen Port und schreibt sie in ein eigenes Volume, braucht sie weniger Rechte.',
      ],
      notes: {},
    },
    levels: {
      title: 'Für den Pod oder einen Container',
      text: [
        '`securityContext` gibt es zweimal. Beim Pod gilt er für alle Container; bei einem Container gilt er nur für diesen und hat Vorrang vor dem des Pods. Manche Felder gibt es nur an einer Stelle: `fsGroup` beim Pod, `capabilities` und `allowPrivilegeEscalation` beim Container.',
        '`runAsUser` und `runAsGroup` bestimmen, unter welchem Benutzer und welcher Gruppe der Prozess Dateien öffnet. `fsGroup` gibt dem Prozess eine weitere Gruppe und ordnet dieser die Dateien der Volumes zu. Das wirkt nur bei Volumes, die es unterstützen: nicht bei Dateien des Secrets Store CSI-Treibers und nicht bei manchen Dateifreigaben.',
      ],
      notes: {},
    },
    linux: {
      title: 'Das meiste gilt für Linux',
      text: [
        'Benutzer- und Gruppen-IDs, Berechtigungsausweitung und Linux-Funktionen sind Begriffe aus Linux. Ein Windows-Container hat stattdessen `windowsOptions.runAsUserName` und dazu `runAsNonRoot`, das unter beiden Systemen wirkt.',
      ],
      notes: {
        rejected:
          'Steht in einem Pod `os.name: windows`, lehnt der API-Server heute die meisten Linux-Felder ab, auch `readOnlyRootFilesystem` und `allowPrivilegeEscalation`. Geben Sie `os.name` trotzdem an: Die Stufe Restricted nimmt solche Pods von den Prüfungen aus, die bei ihnen keinen Sinn ergeben.',
      },
    },
    ports: {
      title: 'Ports unter 1024',
      text: [
        'Nach der Regel des Kernels sind Ports unter 1024 Prozessen mit einer Linux-Funktion vorbehalten, die ein Nicht-Root-Benutzer nicht hat. Lassen Sie die Anwendung deshalb einen hohen Port wie 8080 nutzen. Ein Kubernetes-Dienst bietet den Clients den gewohnten: `port: 80` mit `targetPort: 8080`. Er verbirgt den hohen Port; die Regel des Kernels hebt er nicht auf.',
        'Ändern Sie mit dem Port auch, was ihn nennt: Probes, Netzwerkrichtlinien und die Backends eines Ingress.',
      ],
      notes: {
        nodeImage:
          'Der Artikel sagt, ein Container ohne root könne diese Ports nicht öffnen. Es entscheidet der Knoten: Mit containerd 1.7 (Ubuntu 22.04) ist es so, mit containerd 2 (Ubuntu 24.04, Azure Linux 3) lässt sich der Port öffnen. Das folgt aus dem Code von containerd und der Knotenimages; auf den Seiten zu AKS steht es nicht. Podsmith folgt dem Artikel und rät zu einem hohen Port, der auf jedem Knoten funktioniert.',
      },
    },
    operator: {
      title: 'Mit dem Clusteroperator sprechen',
      text: [
        'Manche Einstellungen hängen davon ab, was die Knoten bieten, und manche verlangt eine Richtlinie des Clusters bereits. Klären Sie gemeinsam mit dem Clusteroperator, welche Sie brauchen. Was ein Manifest von seinem Cluster verlangt, stellt die Clusteroperator-Checkliste zum Weitergeben zusammen.',
      ],
      notes: {},
    },
  },
};
