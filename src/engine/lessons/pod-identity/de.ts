import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Verwaltete Podidentität ablösen',
  goal: 'Die verwaltete Podidentität wird seit September 2025 nicht mehr unterstützt. Migrieren Sie `invoices` zu Microsoft Entra Workload ID mit derselben Identität in Azure. Entfernen Sie die alten Objekte erst, wenn die neue Konfiguration vollständig ist.',
  steps: {
    account: {
      task: 'Geben Sie den Pods ein eigenes Dienstkonto, das die Client-ID der Identität festlegt.',
      missing: 'Bisher legt kein Dienstkonto die Azure-Identität von `{who}` fest.',
      hints: [
        'Eine AzureIdentity legt die Client-ID in `clientID` fest, ein Dienstkonto in einer Annotation.',
        'Die Migration in den Einstellungen dieser Lektion schreibt all das für Sie. Öffnen Sie den Schritt zur Identität.',
        'Fügen Sie ein Dienstkonto (`kind: ServiceAccount`) `invoices` im Namespace `shop` mit der Annotation `azure.workload.identity/client-id` hinzu. Legen Sie seinen Namen in der Podvorlage als `serviceAccountName` fest.',
      ],
    },
    label: {
      task: 'Fordern Sie die Identität für die Pods an.',
      missing: 'Die Pods von `{who}` fordern die Identität nicht an: Ein Label fehlt.',
      hints: [
        'Der Webhook im Cluster prüft nur ein Label jedes neuen Pods.',
        'Ergänzen Sie `azure.workload.identity/use: "true"` mit Anführungszeichen unter `spec.template.metadata.labels`.',
      ],
    },
    class: {
      task: 'Ändern Sie die SecretProviderClass so, dass sie sich mit Workload ID bei Key Vault anmeldet.',
      missing: 'Die Klasse `{who}` meldet sich noch nicht mit Workload ID an.',
      hints: [
        '`usePodIdentity` darf nicht `"true"` sein. Die Klasse muss die Identität auf andere Weise festlegen.',
        'Legen Sie `usePodIdentity: "false"` fest, und ergänzen Sie `clientID` mit derselben Client-ID.',
      ],
    },
    'old-label': {
      task: 'Entfernen Sie das Label `aadpodidbinding` von den Pods.',
      missing: 'Workload ID ist eingerichtet. `{who}` hat noch das Label `aadpodidbinding`.',
      hints: [
        'Das Label befindet sich in der Podvorlage des Deployments, neben dem neuen Label.',
        'Löschen Sie die Zeile `aadpodidbinding: invoices` unter `spec.template.metadata.labels`.',
      ],
    },
    'old-objects': {
      task: 'Entfernen Sie die AzureIdentity und ihre Bindung.',
      missing: '{what} `{who}` wird nicht mehr verwendet. Entfernen Sie das Objekt.',
      hints: [
        'Beide sind eigene Dokumente zwischen zwei Zeilen `---`.',
        'In einer Produktionsumgebung verwenden womöglich noch andere Pods diese Objekte. Suchen Sie nach dem Label, bevor Sie in einem Cluster etwas löschen.',
        'Löschen Sie die Dokumente mit `kind: AzureIdentity` und `kind: AzureIdentityBinding`.',
      ],
    },
  },
  turns: {
    'label-type':
      'Ohne Anführungszeichen ist `{what}` ein boolescher Wert. Werte von Labels müssen Zeichenfolgen sein, daher lehnt Kubernetes den Pod ab. Legen Sie `"true"` fest.',
    'class-type':
      'Ohne Anführungszeichen ist `{what}` ein boolescher Wert. Die Parameter einer Klasse müssen Zeichenfolgen sein, alles andere lehnt der API-Server ab. Legen Sie `"false"` fest.',
    'label-above':
      'Das Label befindet sich im Deployment, aber der Webhook prüft nur Pods. Verschieben Sie es nach `spec.template.metadata.labels`.',
    'label-on-account':
      'In einem Dienstkonto ist das Label nicht mehr wirksam. Verschieben Sie es zu den Pods, nach `spec.template.metadata.labels` des Deployments.',
    'other-identity':
      '{what} ist nicht die bisherige Identität. Verwenden Sie die Client-ID der alten AzureIdentity, die die Berechtigungen hat: 11111111-2222-3333-4444-555555555555.',
    'cut-off':
      'Das Label `aadpodidbinding` ist entfernt, aber Workload ID ist noch nicht eingerichtet. Die Pods von `{who}` hätten keine Identität. Machen Sie diese Änderung rückgängig, und beginnen Sie mit Dienstkonto und Label.',
    proxy:
      'Der Proxy ist eine Übergangslösung für Programme mit älterem SDK und fügt einen privilegierten Init-Container hinzu. Die Annotation fügt ihn unabhängig von ihrem Wert hinzu. Dieses Programm benötigt ihn nicht. Entfernen Sie die Annotation.',
  },
  attacker:
    'Mit der verwalteten Podidentität läuft jedes Token über einen Agent auf dem Knoten, der keine Korrekturen mehr erhält. Ahmt der Pod eines Angreifers Label oder Adresse eines anderen Pods nach, erhält er das Token von dessen Identität und kann deren Geheimnisse aus Key Vault lesen. Mit Workload ID prüft Microsoft Entra ID, welches Dienstkonto die Anfrage sendet.',
  verify: {
    variables:
      'Zeigt `AZURE_CLIENT_ID` und `AZURE_FEDERATED_TOKEN_FILE`, die der Webhook den Containern hinzugefügt hat. Die Identität in Azure muss bereits Anmeldeinformationen für Verbundidentität für `system:serviceaccount:shop:invoices` haben.',
    secret:
      'Führt `smtp-password` auf. Bleibt der Pod in `ContainerCreating`, zeigt `kubectl describe pod`, was der Tresor abgelehnt hat.',
    old: 'Findet keine Objekte oder meldet, dass der Cluster diese Ressourcentypen nicht hat.',
  },
  done: 'Das Dienstkonto legt die Identität fest, die Pods fordern sie an, und die SecretProviderClass liest damit aus Key Vault. Die verwaltete Podidentität wird nicht mehr verwendet.',
};
