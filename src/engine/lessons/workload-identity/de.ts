import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Geheimen Clientschlüssel durch Workload ID ersetzen',
  goal: 'Das Programm speichert Berichte in Azure Storage und meldet sich mit einem geheimen Clientschlüssel aus dem Manifest an. Geben Sie seinen Pods dieselbe Identität über Microsoft Entra Workload ID, und löschen Sie den Schlüssel. Das Programm verwendet das Azure SDK, das Workload ID automatisch erkennt.',
  steps: {
    account: {
      task: 'Legen Sie im Dienstkonto `reports` (`kind: ServiceAccount`) fest, welche Identität es in Azure verwendet.',
      missing: 'Das Dienstkonto von `{who}` legt noch keine Azure-Identität fest.',
      hints: [
        'Eine Annotation legt die Client-ID fest.',
        'Das Manifest enthält die Client-ID bereits, als `AZURE_CLIENT_ID`.',
        'Ergänzen Sie `azure.workload.identity/client-id: 11111111-2222-3333-4444-555555555555` unter `metadata.annotations` des Dienstkontos.',
      ],
    },
    label: {
      task: 'Fordern Sie die Identität für die Pods an.',
      missing: 'Die Pods von `{who}` fordern die Identität nicht an: Ein Label fehlt.',
      hints: [
        'Der Webhook im Cluster prüft ein Label jedes neuen Pods und stellt dann ein Token für Microsoft Entra ID bereit.',
        'Ergänzen Sie `azure.workload.identity/use: "true"` mit Anführungszeichen unter `spec.template.metadata.labels`.',
      ],
    },
    secret: {
      task: 'Löschen Sie den geheimen Clientschlüssel.',
      missing: 'Workload ID ist eingerichtet. `{who}` enthält den Schlüssel noch in `{what}`.',
      hints: [
        'Behandeln Sie einen Schlüssel, der jemals in einem Repository war, als kompromittiert. Löschen Sie ihn auch in Microsoft Entra ID.',
        'Löschen Sie das ganze Listenelement mit Name und Wert.',
      ],
    },
    variables: {
      task: 'Lassen Sie Client-ID und Mandanten-ID vom Webhook festlegen.',
      missing:
        '`{what}` in `{who}` hat Vorrang vor dem Webhook, der vorhandene Variablen nicht ersetzt.',
      hints: [
        'Der Webhook legt `AZURE_CLIENT_ID` und `AZURE_TENANT_ID` anhand von Dienstkonto und Cluster fest.',
        'Löschen Sie beide Variablen. Behalten Sie `STORAGE_ACCOUNT` bei.',
      ],
    },
  },
  turns: {
    'label-type':
      'Ohne Anführungszeichen ist `{what}` ein boolescher Wert. Werte von Labels müssen Zeichenfolgen sein, daher lehnt Kubernetes den Pod ab. Legen Sie `"true"` fest.',
    'label-above':
      'Das Label befindet sich im Deployment, aber der Webhook prüft nur Pods. Verschieben Sie es nach `spec.template.metadata.labels`.',
    'label-on-account':
      'In einem Dienstkonto ist das Label nicht mehr wirksam. Verschieben Sie es zu den Pods, nach `spec.template.metadata.labels` des Deployments.',
    'other-identity':
      '{what} ist nicht die Identität mit den Berechtigungen. Verwenden Sie die bisherige Client-ID des Programms: 11111111-2222-3333-4444-555555555555.',
    moved:
      'Der Schlüssel ist noch im Manifest, in `{what}` von `{who}`. Löschen Sie ihn, statt ihn zu verschieben.',
    'from-secret':
      'Der Schlüssel ist jetzt in einem Kubernetes-Secret. Er kann weiterhin gestohlen werden und muss weiterhin rotiert werden. Workload ID benötigt keinen Schlüssel. Löschen Sie `{what}`.',
    'token-path':
      'Der Webhook legt `{what}` fest, und der Pfad des Tokens hängt von der Version des Webhooks ab. Ihr Wert hätte Vorrang. Löschen Sie die Variable.',
    'too-early':
      'Der Schlüssel ist gelöscht, aber Workload ID ist noch nicht eingerichtet. `{who}` könnte sich nicht anmelden. Machen Sie diese Änderung rückgängig, und beginnen Sie mit Dienstkonto und Label.',
  },
  attacker:
    'Ein geheimer Clientschlüssel funktioniert von überall. Findet ein Angreifer ihn in einem Repository, einer Sicherung oder einem Buildprotokoll, kann er sich vom eigenen Computer aus als `reports` anmelden, solange der Schlüssel gültig ist. Im Cluster ist davon nichts zu sehen. Ein Token von Workload ID ist in keinem Manifest enthalten und wird nur für ein Dienstkonto eines Clusters ausgestellt.',
  verify: {
    variables:
      'Zeigt `AZURE_FEDERATED_TOKEN_FILE` und `AZURE_CLIENT_ID`, die der Webhook hinzugefügt hat. Die Identität muss bereits Anmeldeinformationen für Verbundidentität für `system:serviceaccount:shop:reports` haben.',
    log: 'Zeigt keine Anmeldefehler. AADSTS70021 bedeutet, dass die Anmeldeinformationen für Verbundidentität nicht passen oder noch nicht überall verfügbar sind.',
  },
  done: 'Es gibt kein Kennwort mehr, das gestohlen werden kann oder rotiert werden muss. Das Dienstkonto legt die Identität fest, und Microsoft Entra ID vertraut dem Token des Clusters.',
};
