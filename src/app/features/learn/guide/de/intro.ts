import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const intro: GuideChapterWords<'intro'> = {
  title: 'Warum Sie Pods härten sollten',
  intent:
    'Nach diesem Kapitel können Sie erklären, wonach Angreifer in einem Pod suchen, und drei Gegenmaßnahmen nennen.',
  can: 'erklären, wonach Angreifer in einem Pod suchen, und drei Gegenmaßnahmen nennen',
  sections: {
    'least-privilege': {
      title: 'Das Prinzip der geringsten Rechte',
      text: [
        'Früher oder später hat eine Anwendung in Ihrem Cluster eine Sicherheitslücke. Ein Angreifer, der sie ausnutzt, kann alles tun, was der Pod tun kann. Podsicherheit gehört daher zur täglichen Arbeit an einer Anwendung, bei der Entwicklung und im Betrieb.',
        'Das wichtigste Prinzip ist das der geringsten Rechte. Beginnen Sie ohne Berechtigungen, und fügen Sie hinzu, was die Anwendung braucht. Beginnen Sie nicht mit allen Berechtigungen, um dann einige zu entziehen. Das Ziel ist, die Daten zu schützen, die Kunden Ihnen anvertrauen.',
      ],
      notes: {},
    },
    'no-credentials': {
      title: 'Keine Anmeldeinformationen in Code und Images',
      text: [
        'Angreifer suchen zuerst nach Verbindungszeichenfolgen, Schlüsseln, Kennwörtern und Zertifikaten. Speichern Sie diese nicht in Code, in Containerimages oder als Klartext in Manifesten.',
        'Dafür gibt es zwei Gründe. Alle, die den Code, das Image oder das Manifest lesen können, haben die Anmeldeinformationen, und davon gibt es viele Kopien. Außerdem können Sie eingebettete Anmeldeinformationen nicht schnell rotieren: Sie müssen jedes Image, das sie enthält, neu erstellen und neu bereitstellen.',
        'Podsmith prüft nur Manifeste. Ihren Code und Ihre Images kann Podsmith nicht prüfen.',
      ],
      notes: {},
    },
    goals: {
      title: 'Drei Ziele',
      text: [
        'Erstens: Legen Sie einen Sicherheitskontext fest. Er hindert Prozesse daran, auf Dienste und Prozesse des Knotens zuzugreifen und Berechtigungen zu erhalten. Zweitens: Geben Sie dem Pod eine Identität. Damit authentifiziert er sich ohne gespeichertes Geheimnis bei Azure-Ressourcen. Drittens: Verwenden Sie für die Anmeldeinformationen, die Sie noch brauchen, einen Tresor wie Azure Key Vault.',
        'Links zur Clustersicherheit und zur Verwaltung von Containerimages finden Sie unten.',
      ],
      notes: {
        identity:
          'Für das zweite Ziel empfahl der Artikel ursprünglich verwaltete Podidentitäten. Sie werden nicht mehr unterstützt. Microsoft Entra Workload ID ersetzt sie.',
      },
    },
    beyond: {
      title: 'Was Podsmith außerdem prüft',
      text: [
        'Der Artikel behandelt Berechtigungen, Identitäten und Anmeldeinformationen. Podsmith prüft auch, was eine Anwendung verfügbar hält und einen Angriff eingrenzt: per Digest festgelegte Images aus einer vertrauenswürdigen Registrierung, Anforderungen und Grenzwerte, Tests (Probes) und Netzwerkrichtlinien.',
        'Ohne Grenzwerte kann ein Pod den Arbeitsspeicher seines Knotens aufbrauchen. Ohne Netzwerkrichtlinie kann ein Angreifer in einem Pod jeden anderen Pod des Clusters erreichen.',
        'Podsmith meldet auch Namen, Labels und API-Versionen, die ein Cluster ablehnen würde. Auch jede Meldung Ihres Clusters nennt ein Feld.',
      ],
      notes: {},
    },
    images: {
      title: 'Images aus vertrauenswürdiger Quelle',
      text: [
        'Ein Tag wie `latest` kann auf anderen Inhalt verschoben werden, von Ihnen oder von einem Angreifer, der Images hochladen kann. Ein Digest nicht. Verwenden Sie Images aus Ihrer eigenen Registrierung, und benennen Sie sie mit Tag und Digest.',
        'Dann führt dasselbe Manifest immer dasselbe Programm aus, und eine neue Version ist eine Änderung, die jemand prüft.',
      ],
      notes: {},
    },
    resources: {
      title: 'Anforderungen und Grenzwerte',
      text: [
        'Eine Anforderung reserviert CPU und Arbeitsspeicher für einen Container auf seinem Knoten. Ein Container, der seinen Speichergrenzwert überschreitet, wird beendet, bevor er belegt, was andere Pods benötigen. Ein Pod ohne beides gehört zu den ersten, die entfernt werden, wenn der Arbeitsspeicher ausgeht.',
        'Begrenzen Sie auch den Speicherplatz: Protokolle und Dateien des Containers sind auf dem Datenträger des Knotens.',
      ],
      notes: {},
    },
    availability: {
      title: 'Tests (Probes), Replikate und ordnungsgemäßes Beenden',
      text: [
        'Ein Bereitschaftstest entscheidet, ob ein Pod Anfragen erhält, ein Livetest, ob sein Container neu gestartet wird. Sie prüfen Verschiedenes: ob der Pod jetzt Anfragen verarbeiten kann, und ob ein Neustart helfen würde.',
        'Bei jedem Upgrade werden Knoten ersetzt. Mehrere Replikate, ein Unterbrechungsbudget (`PodDisruptionBudget`) und genügend Zeit für offene Anfragen halten die Anwendung währenddessen verfügbar. Sicherheitsupdates können Sie dann ohne Ausfall installieren.',
      ],
      notes: {},
    },
  },
};
