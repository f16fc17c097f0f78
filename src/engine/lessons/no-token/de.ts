import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Nicht benötigte API-Token nicht einbinden',
  goal: 'Der Katalog eines Shops ruft die Kubernetes-API nie auf, aber Kubernetes bindet in jeden Container ein Token dafür ein. Schalten Sie das Token ab, und geben Sie den Pods ein eigenes Dienstkonto.',
  steps: {
    token: {
      task: 'Binden Sie das Token nicht in die Pods ein.',
      missing: 'Kubernetes bindet noch ein API-Token in die Pods von `{who}` ein.',
      hints: [
        'Ein Feld unter `spec` des Pods legt fest, ob das Token eingebunden wird.',
        'Legen Sie `automountServiceAccountToken: false` fest, oder verwenden Sie die Einstellungen dieser Lektion.',
      ],
    },
    account: {
      task: 'Führen Sie die Pods unter einem eigenen Dienstkonto aus, und fügen Sie es der Datei hinzu.',
      missing:
        'Die Pods von `{who}` laufen unter `{what}`, wie jeder Pod im Namespace, der kein Dienstkonto festlegt.',
      hints: [
        'Berechtigungen werden Dienstkonten erteilt. Erhält `default` eine Berechtigung, erhält sie auch dieser Pod.',
        'Fügen Sie ein Dokument mit `apiVersion: v1`, `kind: ServiceAccount` und dem Namen `catalog` im Namespace `shop` hinzu.',
        'Ergänzen Sie `serviceAccountName: catalog` unter `spec` des Pods.',
      ],
    },
    later: {
      task: 'Schalten Sie das Token im Dienstkonto für alle Pods ab, die es nicht anfordern.',
      missing: 'Andere Pods, die unter `{who}` laufen, erhalten noch standardmäßig ein Token.',
      hints: [
        'Ein Dienstkonto (`ServiceAccount`) hat dasselbe Feld auf oberster Ebene neben `metadata`.',
        'Legen Sie `automountServiceAccountToken: false` auch im Dienstkonto fest.',
      ],
    },
  },
  turns: {
    quoted:
      'In Anführungszeichen ist `automountServiceAccountToken` eine Zeichenfolge. Der Wert muss true oder false ohne Anführungszeichen sein, daher lehnt Kubernetes die Pods von `{who}` ab.',
    default:
      'Jeder Pod im Namespace, der kein Dienstkonto festlegt, läuft unter `default`. Wählen Sie einen Namen, den nur diese Pods verwenden.',
    unknown:
      'Diese Datei enthält kein Dienstkonto `{what}`. Ohne dieses Konto erstellt der Cluster die Pods nicht. Fügen Sie es hinzu, oder korrigieren Sie den Namen.',
    'account-alone':
      'Das Dienstkonto legt `false` fest, aber die Pods von `{who}` legen `true` fest, und der Wert des Pods hat Vorrang.',
  },
  attacker:
    'Ein Angreifer, der über eine Lücke der Webanwendung Dateien lesen kann, erhält das Token aus `/var/run/secrets/kubernetes.io/serviceaccount`. Damit kann er aus dem Cluster heraus den API-Server mit allen Berechtigungen des Dienstkontos aufrufen. Wurden `default` jemals weitere Berechtigungen erteilt, können das alle Secrets im Namespace sein.',
  verify: {
    token: 'Zeigt keinen Ordner `serviceaccount`: Es ist kein Token eingebunden.',
    rights: 'Führt die Berechtigungen des Dienstkontos auf: nur die, die jedes Konto hat.',
  },
  done: 'Die Container haben kein API-Token, und das Dienstkonto hat keine Berechtigungen, die für andere Pods bestimmt waren. Workload ID und Key Vault funktionieren weiterhin, denn sie verwenden eigene Token.',
};
