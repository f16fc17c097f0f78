import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Eine Identität ohne Kennwort',
  goal: 'Die Berichte liegen in Azure Storage, und das Programm meldet sich dort mit einem geheimen Clientschlüssel an, der im Manifest steht. Geben Sie seinen Pods dieselbe Identität über Microsoft Entra Workload ID, und löschen Sie den Schlüssel. Das Programm verwendet das Azure SDK, das den neuen Weg von selbst findet.',
  steps: {
    account: {
      task: 'Geben Sie am Dienstkonto `reports` (`kind: ServiceAccount`) an, für welche Identität es steht.',
      missing: 'Das Dienstkonto von `{who}` nennt noch keine Identität in Azure.',
      hints: [
        'Dafür gibt es eine Anmerkung, die die Client-ID nennt.',
        'Die Client-ID steht schon im Manifest, als `AZURE_CLIENT_ID`.',
        'Schreiben Sie `azure.workload.identity/client-id: 11111111-2222-3333-4444-555555555555` unter `metadata.annotations` des Dienstkontos.',
      ],
    },
    label: {
      task: 'Lassen Sie die Pods nach der Identität fragen.',
      missing: 'Die Pods von `{who}` fragen nicht nach der Identität: Eine Bezeichnung fehlt.',
      hints: [
        'Der Webhook im Cluster achtet bei jedem neuen Pod auf eine Bezeichnung und gibt ihm ein Token für Microsoft Entra ID.',
        'Schreiben Sie `azure.workload.identity/use: "true"` unter `spec.template.metadata.labels`, mit den Anführungszeichen.',
      ],
    },
    secret: {
      task: 'Löschen Sie den geheimen Clientschlüssel.',
      missing: 'Der neue Weg steht. `{who}` hat den Schlüssel noch, in `{what}`.',
      hints: [
        'Löschen Sie den ganzen Eintrag der Liste, Name und Wert.',
        'Was einmal in einem Repository stand, bleibt bekannt: Löschen Sie den Schlüssel auch in Microsoft Entra ID.',
      ],
    },
    variables: {
      task: 'Überlassen Sie Client-ID und Mandant dem Webhook.',
      missing:
        '`{what}` an `{who}` hat Vorrang vor dem Webhook: Er ändert nicht, was schon gesetzt ist.',
      hints: [
        'Der Webhook setzt `AZURE_CLIENT_ID` und `AZURE_TENANT_ID` anhand von Dienstkonto und Cluster.',
        'Löschen Sie beide Variablen. `STORAGE_ACCOUNT` bleibt.',
      ],
    },
  },
  turns: {
    'label-type':
      'Ohne Anführungszeichen ist `{what}` ein Wahrheitswert. Bezeichnungen sind Texte, und Kubernetes lehnt den Pod ab: Schreiben Sie `"true"`.',
    'label-above':
      'Die Bezeichnung steht am Deployment selbst. Der Webhook achtet nur auf Pods: Sie gehört unter `spec.template.metadata.labels`.',
    'label-on-account':
      'An einem Dienstkonto bewirkt die Bezeichnung nichts mehr. Sie gehört an die Pods, unter `spec.template.metadata.labels` des Deployments.',
    'other-identity':
      '{what} ist eine andere Identität als die mit den Rechten. Nehmen Sie die Client-ID, die das Programm bisher verwendet: 11111111-2222-3333-4444-555555555555.',
    moved:
      'Der Schlüssel steht noch im Manifest, nur an anderer Stelle: `{what}` von `{who}`. Löschen Sie ihn, statt ihn zu verschieben.',
    'from-secret':
      'Nun liegt der Schlüssel in einem Kubernetes-Secret. Dort kann er gestohlen werden wie zuvor und muss wie zuvor rotiert werden. Mit Workload ID gibt es gar keinen: Löschen Sie `{what}`.',
    'token-path':
      'Der Webhook setzt `{what}`, und wo das Token liegt, hängt von seiner Version ab. Ein eigener Pfad hätte Vorrang: Löschen Sie die Variable.',
    'too-early':
      'Zu früh: Der Schlüssel ist weg, und der neue Weg steht noch nicht; `{who}` könnte sich nicht anmelden. Machen Sie diesen Schritt rückgängig, und beginnen Sie mit Dienstkonto und Bezeichnung.',
  },
  attacker:
    'Ein geheimer Clientschlüssel funktioniert von überall. Ein Angreifer, der ihn in einem Repository, einer Sicherung oder einem Buildprotokoll findet, meldet sich von seinem eigenen Rechner als `reports` an, solange der Schlüssel gültig ist, und im Cluster ist davon nichts zu sehen. Ein Token von Workload ID steht in keinem Manifest und wird nur für ein Dienstkonto eines Clusters ausgestellt.',
  verify: {
    variables:
      'Zeigt `AZURE_FEDERATED_TOKEN_FILE` und `AZURE_CLIENT_ID`, vom Webhook hinzugefügt. Zuvor braucht die Identität Anmeldeinformationen für Verbundidentität für `system:serviceaccount:shop:reports`.',
    log: 'Zeigt keinen Fehler bei der Anmeldung. AADSTS70021 bedeutet, dass die Anmeldeinformationen für Verbundidentität nicht passen oder noch nicht überall bekannt sind.',
  },
  done: 'Es gibt kein Kennwort mehr, das gestohlen werden kann oder rotiert werden muss: Das Dienstkonto weist sich aus, und Microsoft Entra ID vertraut dem Token des Clusters.',
};
