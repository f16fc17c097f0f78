import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const de: CheckWords<typeof check> = {
  choices: {
    token: {
      question: 'Stellt der Webhook von Workload ID in diesem Pod ein Token für Azure bereit?',
      options: {
        yes: {
          text: 'Ja: Das Dienstkonto hat die Annotation',
          reason:
            'Die Annotation nennt die Identität. Der Webhook ändert nur Pods, die das Label haben.',
        },
        label: {
          text: 'Nein: Der Pod hat das Label nicht',
          reason:
            'Der Webhook ändert nur Pods mit dem Label `azure.workload.identity/use: "true"`.',
        },
        account: {
          text: 'Nein: Das Dienstkonto nennt keine Identität',
          reason: 'Doch, in der Annotation `azure.workload.identity/client-id`.',
        },
      },
    },
    identity: {
      question: 'Mit welcher Identität würde sich der Pod bei Azure anmelden?',
      options: {
        node: {
          text: 'Mit der des Knotens',
          reason: 'So ist es ohne Workload ID. Hier nennt das Dienstkonto eine Identität.',
        },
        client: {
          text: 'Mit der, deren Client-ID in der Annotation des Dienstkontos angegeben ist',
          reason:
            'Die Identität gehört zum Dienstkonto. Jeder Pod, der unter `billing` läuft und das Label hat, kann sie verwenden.',
        },
        pod: {
          text: 'Mit einer, die der Pod in einer Annotation nennt',
          reason: 'Die Client-ID ist im Dienstkonto festgelegt, nicht im Pod.',
        },
      },
    },
  },
  change: {
    question: 'Ergänzen Sie, was fehlt, damit der Pod ein Token erhält.',
    missing: '`{who}` hat das Label `azure.workload.identity/use` mit dem Wert `"true"` nicht.',
    turns: {
      boolean:
        'Das Label ist der boolesche Wert {what}. Labels sind Zeichenfolgen: Schreiben Sie `"true"` in Anführungszeichen.',
      account: 'Das Label ist im Dienstkonto, wo es nichts bewirkt. Legen Sie es im Pod fest.',
    },
    right:
      'Der Webhook fügt jetzt das Token und die Variablen hinzu. In Azure braucht die Identität noch die Anmeldeinformationen für Verbundidentität und eine Rolle.',
  },
};
