import type { GuideChapterWords } from '../../../engine/index.ts';

export const podAccess: GuideChapterWords<'pod-access'> = {
  title: 'Absichern, was Pods erreichen',
  intent:
    'Sie können sagen, als wer ein Pod läuft, was er vom Knoten sieht und welche Ports er öffnen darf.',
  sections: {
    'own-user': {
      title: 'Ein eigener Benutzer, nicht root',
      text: [
        'Ein Container läuft als der Benutzer, den sein Image nennt, und als root, wenn es keinen nennt. Sagen Sie es stattdessen im Manifest: `runAsNonRoot: true`, ein `runAsUser` ungleich 0 und eine `runAsGroup`.',
        'Die drei gehören zusammen. `runAsNonRoot` allein hält einen Container beim Start auf, wenn das Image als root läuft oder seinen Benutzer mit einem Namen angibt, denn einen Namen kann das Kubelet nicht prüfen. `runAsUser` ohne `runAsGroup` lässt den Prozess womöglich in der Gruppe 0. Und `runAsUser` allein genügt der Stufe Restricted nicht: Sie verlangt `runAsNonRoot: true` ausdrücklich.',
      ],
      notes: {},
    },
    node: {
      title: 'Abstand zum Knoten',
      text: [
        'Ein Pod teilt sich mit seinem Knoten den Kernel, und einige Felder lassen ihn mehr teilen: `hostNetwork`, `hostPID` und `hostIPC` öffnen die Namespaces des Knotens, ein `hostPath`-Volume seine Dateien, `privileged: true` seine Geräte samt allen Capabilities. Eine gewöhnliche Anwendung braucht nichts davon.',
      ],
      notes: {
        hostUsers:
          'Neu seit 2025: Mit `hostUsers: false` bekommt ein Pod einen Benutzernamespace. Sein root ist dann auf dem Knoten ein Niemand. Mehr dazu im Kapitel über den Kernel.',
      },
    },
    fewest: {
      title: 'Der Sicherheitskontext kann nehmen und geben',
      text: [
        'Derselbe Block, der Rechte nimmt, kann auch welche geben: zusätzliche Capabilities, `privileged`, Benutzer 0, ein unverdecktes `/proc`, ein Profil mit `Unconfined`. Nutzen Sie ihn, um Rechte abzugeben, nicht um welche zu sammeln.',
        'Das gilt auch für Gruppen: Nennen Sie nur die, deren Dateien die Anwendung erreichen muss, und nicht die Gruppe 0. Oft ist es die Anwendung, die sich ändern sollte: Eine, die einen hohen Port nutzt und in ein eigenes Volume schreibt, verlangt weniger.',
      ],
      notes: {},
    },
    levels: {
      title: 'Für den Pod oder einen Container',
      text: [
        '`securityContext` gibt es zweimal. Beim Pod gilt er für alle Container; bei einem Container gilt er für diesen und geht dem Pod vor. Manche Felder gibt es nur an einer Stelle: `fsGroup` beim Pod, `capabilities` und `allowPrivilegeEscalation` beim Container.',
        '`runAsUser` und `runAsGroup` bestimmen, als wer der Prozess Dateien öffnet. `fsGroup` gibt dem Prozess eine weitere Gruppe und dieser die Volumes. Das wirkt nur, wo das Volume es kann: nicht bei Dateien des Secrets Store CSI-Treibers und nicht bei manchen Freigaben.',
      ],
      notes: {},
    },
    linux: {
      title: 'Das meiste gilt für Linux',
      text: [
        'Benutzer- und Gruppennummern, Berechtigungsausweitung und Capabilities gehören zu Linux. Ein Windows-Container hat stattdessen `windowsOptions.runAsUserName` und dazu `runAsNonRoot`, das auf beiden wirkt.',
      ],
      notes: {
        rejected:
          'Sagt ein Pod `os.name: windows`, so lehnt der API-Server heute die meisten Linux-Felder ab, auch `readOnlyRootFilesystem` und `allowPrivilegeEscalation`. Geben Sie `os.name` trotzdem an: Die Stufe Restricted nimmt solche Pods von den Prüfungen aus, die für sie keinen Sinn haben.',
      },
    },
    ports: {
      title: 'Ports unter 1024',
      text: [
        'Nach der Regel des Kernels sind Ports unter 1024 Prozessen mit einer Capability vorbehalten, die ein Benutzer ohne root nicht hat. Lassen Sie die Anwendung deshalb einen hohen Port wie 8080 nutzen. Ein Service bietet den gewohnten: `port: 80` mit `targetPort: 8080`. Er verbirgt den Port; die Regel des Kernels hebt er nicht auf.',
        'Ändern Sie mit dem Port auch, was ihn nennt: Probes, Netzwerkrichtlinien und die Backends eines Ingress.',
      ],
      notes: {
        nodeImage:
          'Der Artikel sagt, ein Container ohne root könne diese Ports nicht öffnen. Es entscheidet der Knoten: Mit containerd 1.7 (Ubuntu 22.04) ist es so, mit containerd 2 (Ubuntu 24.04, Azure Linux 3) öffnet sich der Port. Das folgt aus dem Code von containerd und der Knotenimages; auf den Seiten zu AKS steht es nicht. Podsmith folgt dem Artikel und rät zu einem hohen Port, der auf jedem Knoten geht.',
      },
    },
    operator: {
      title: 'Mit dem Clusterbetrieb sprechen',
      text: [
        'Manche Einstellungen hängen davon ab, was die Knoten bieten, und manche verlangt eine Richtlinie des Clusters bereits. Klären Sie gemeinsam mit dem Clusteroperator, welche Sie brauchen. Was ein Manifest von seinem Cluster verlangt, stellt die Clusteroperator-Checkliste zum Weitergeben zusammen.',
      ],
      notes: {},
    },
  },
};
