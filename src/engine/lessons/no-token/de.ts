import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Kein Token, keine API',
  goal: 'Der Katalog eines Shops fragt die Kubernetes-API nie nach etwas, und doch liegt in jedem seiner Container ein Token für sie. Nehmen Sie es weg, und geben Sie den Pods ein eigenes Dienstkonto.',
  steps: {
    token: {
      task: 'Binden Sie kein Token in die Pods ein.',
      missing: 'In die Pods von `{who}` wird noch ein Token für die Kubernetes-API eingebunden.',
      hints: [
        'Ein Feld unter `spec` des Pods legt fest, ob das Token eingebunden wird.',
        'Schreiben Sie `automountServiceAccountToken: false`, oder nutzen Sie die Einstellungen dieser Lektion.',
      ],
    },
    account: {
      task: 'Lassen Sie die Pods unter einem eigenen Dienstkonto laufen, und fügen Sie es der Datei hinzu.',
      missing:
        'Die Pods von `{who}` laufen unter `{what}`, wie alles im Namespace, was kein Dienstkonto nennt.',
      hints: [
        'Rechte werden an Dienstkonten vergeben. Was jemand `default` erlaubt, darf auch dieser Pod.',
        'Fügen Sie ein Dokument mit `apiVersion: v1`, `kind: ServiceAccount` und dem Namen `catalog` im Namespace `shop` hinzu.',
        'Schreiben Sie `serviceAccountName: catalog` unter `spec` des Pods.',
      ],
    },
    later: {
      task: 'Legen Sie auch am Dienstkonto fest, dass seine Pods nur auf Anforderung ein Token erhalten.',
      missing: 'Der nächste Pod, der unter `{who}` läuft, bekäme ungefragt ein Token.',
      hints: [
        'Ein Dienstkonto (`ServiceAccount`) hat dasselbe Feld, auf oberster Ebene neben `metadata`.',
        'Schreiben Sie `automountServiceAccountToken: false` auch an das Dienstkonto.',
      ],
    },
  },
  turns: {
    quoted:
      'In Anführungszeichen ist `automountServiceAccountToken` ein Text. Kubernetes nimmt nur true oder false ohne Anführungszeichen und lehnt die Pods von `{who}` ab.',
    default:
      'Unter `default` läuft alles im Namespace, was kein Dienstkonto nennt. Wählen Sie einen Namen, der zu diesen Pods gehört.',
    unknown:
      'In dieser Datei gibt es kein Dienstkonto `{what}`. Ohne dieses Konto startet der Cluster keinen Pod: Fügen Sie es hinzu, oder berichtigen Sie den Namen.',
    'account-alone':
      'Am Dienstkonto steht `false`, aber die Pods von `{who}` geben selbst `true` an, und das zählt.',
  },
  attacker:
    'Ein Angreifer, der durch eine Lücke der Webseite Dateien lesen kann, holt sich das Token aus `/var/run/secrets/kubernetes.io/serviceaccount`. Damit fragt er aus dem Cluster heraus den API-Server nach allem, was das Dienstkonto darf. Hat jemand `default` einmal Rechte gegeben, können das alle Secrets des Namespace sein.',
  verify: {
    token: 'Findet keinen Ordner `serviceaccount`: Es gibt kein Token zu lesen.',
    rights:
      'Führt auf, was das Dienstkonto darf: nichts außer den wenigen Anfragen, die allen erlaubt sind.',
  },
  done: 'In den Containern liegt kein Token, und das Dienstkonto hat keine Rechte, die für andere gedacht waren. Workload ID und Key Vault funktionieren weiter: Sie bringen eigene Token mit.',
};
