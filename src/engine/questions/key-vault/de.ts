import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const de: CheckWords<typeof check> = {
  choices: {
    copies: {
      question: 'Wo im Cluster ist das Kennwort gespeichert?',
      options: {
        pod: {
          text: 'Nur im Volume des Pods',
          reason: 'Dort ist es, aber `secretObjects` legt auch eine Kopie an.',
        },
        secret: {
          text: 'Im Volume des Pods und in einem Secret des Namespace',
          reason:
            'Wegen `secretObjects` erstellt der Treiber das Secret `billing`. Alle, die im Namespace Secrets lesen können, können das Kennwort lesen.',
        },
        variable: {
          text: 'Im Volume des Pods und in einer Umgebungsvariablen',
          reason: 'Kein Container des Pods hat eine Umgebungsvariable, die ein Secret liest.',
        },
      },
    },
    identity: {
      question: 'Mit welcher Identität meldet sich der Treiber beim Tresor an?',
      options: {
        node: {
          text: 'Mit der des Knotens',
          reason:
            'Dazu wäre `useVMManagedIdentity: "true"` nötig. Jeder Pod auf dem Knoten könnte sie verwenden.',
        },
        pod: {
          text: 'Mit der des Dienstkontos des Pods, über Workload ID',
          reason:
            'Die Klasse legt `clientID` fest. Diese Identität ist mit dem Dienstkonto des Pods verbunden.',
        },
        old: {
          text: 'Mit der verwalteten Podidentität',
          reason:
            'Dazu wäre `usePodIdentity: "true"` nötig. Die verwaltete Podidentität wird nicht mehr unterstützt.',
        },
      },
    },
  },
  change: {
    question: 'Die Anwendung liest die Datei. Entfernen Sie, was die Kopie des Kennworts anlegt.',
    missing: '`{who}` kopiert das Kennwort noch in ein Secret.',
    turns: {
      nothing:
        '`{who}` nennt das Kennwort nicht mehr, daher ist das Volume leer. Behalten Sie `objects` bei.',
    },
    right:
      'Das Kennwort ist jetzt nur im Volume dieses Pods. Löschen Sie das zuvor erstellte Secret, falls es noch vorhanden ist.',
  },
};
