import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const intro: GuideChapterWords<'intro'> = {
  title: 'Warum Pods gehärtet werden',
  intent:
    'Sie wissen, worauf es ein Angreifer bei einem Pod abgesehen hat und welche drei Mittel dagegen helfen.',
  can: 'erklären, wonach Angreifer in einem Pod suchen, und drei Wege nennen, es zu verhindern',
  sections: {
    'least-privilege': {
      title: 'So wenig Rechte, wie die Arbeit braucht',
      text: [
        'Früher oder später hat eine Anwendung im Cluster eine Lücke. Dann zählt, was ihr Pod darf: Genau das kann auch der Angreifer, mehr nicht. Die Sicherheit der Pods gehört deshalb zur täglichen Arbeit an einer Anwendung, beim Entwickeln wie im Betrieb.',
        'Hinter allem steht das Prinzip der geringsten Rechte. Beginnen Sie mit nichts und ergänzen Sie, was die Anwendung nachweislich braucht. Es geht um Daten, die Kunden Ihnen anvertraut haben; sie zu schützen hat Vorrang.',
      ],
      notes: {},
    },
    'no-credentials': {
      title: 'Keine Anmeldeinformationen in Code und Images',
      text: [
        'Verbindungszeichenfolgen, Schlüssel, Kennwörter und Zertifikate sucht ein Angreifer zuerst. Sie gehören weder in den Code noch in das Containerimage noch als Text in das Manifest.',
        'Dafür gibt es zwei Gründe. Wer Code, Image oder Manifest lesen kann, hat auch die Anmeldeinformationen, und all das wird vielfach kopiert. Und was fest eingebaut ist, lässt sich nicht schnell wechseln: Jedes Image damit muss neu gebaut und ausgerollt werden.',
        'Podsmith sieht, was in einem Manifest steht. Ihren Code und Ihre Images sieht es nicht; prüfen Sie diese bitte selbst.',
      ],
      notes: {},
    },
    goals: {
      title: 'Drei Ziele',
      text: [
        'Erstens der Sicherheitskontext: Er hält Prozesse davon ab, Dienste und Prozesse des Knotens zu erreichen oder Rechte zu gewinnen. Zweitens eine Identität für den Pod, mit der er sich ohne gespeichertes Geheimnis bei anderen Azure-Ressourcen ausweist. Drittens ein Tresor wie Azure Key Vault, der die noch nötigen Anmeldeinformationen herausgibt.',
        'Die Sicherheit des Clusters selbst und die Pflege von Containerimages haben eigene Seiten; sie sind unten verlinkt.',
      ],
      notes: {
        identity:
          'Für das zweite Ziel nannte der Artikel einst verwaltete Podidentitäten. Sie werden nicht mehr unterstützt; an ihre Stelle ist Microsoft Entra Workload ID getreten.',
      },
    },
    beyond: {
      title: 'Was Podsmith außerdem prüft',
      text: [
        'Der Artikel behandelt Berechtigungen, Identitäten und Anmeldeinformationen. Podsmith prüft auch, was eine Anwendung verfügbar hält und einen Angriff eingrenzt: festgelegte Images aus einer vertrauenswürdigen Registrierung, Anforderungen und Grenzwerte, Tests (Probes) und Netzwerkrichtlinien.',
        'Ohne Grenzwerte kann ein Pod anderen Pods den Arbeitsspeicher nehmen. Ohne Netzwerkrichtlinie kann ein Angreifer aus einem Pod jeden anderen Pod des Clusters erreichen.',
      ],
      notes: {},
    },
  },
};
