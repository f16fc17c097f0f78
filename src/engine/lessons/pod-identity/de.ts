import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Verwaltete Podidentität ablösen',
  goal: 'Die verwaltete Podidentität wird seit September 2025 nicht mehr unterstützt. Stellen Sie `invoices` auf Microsoft Entra Workload ID um, mit derselben Identität in Azure, und entfernen Sie die alten Objekte erst, wenn der neue Weg steht.',
  steps: {
    account: {
      task: 'Geben Sie den Pods ein eigenes Dienstkonto, das die Client-ID der Identität nennt.',
      missing: 'Noch nennt kein Dienstkonto die Identität, die `{who}` in Azure hat.',
      hints: [
        'Was die AzureIdentity als `clientID` angibt, steht bei einem Dienstkonto in einer Anmerkung.',
        'Fügen Sie ein Dienstkonto (`kind: ServiceAccount`) `invoices` im Namespace `shop` mit der Anmerkung `azure.workload.identity/client-id` hinzu, und nennen Sie es in der Podvorlage als `serviceAccountName`.',
        'Die Migration in den Einstellungen dieser Lektion schreibt all das für Sie, im Schritt zur Identität.',
      ],
    },
    label: {
      task: 'Lassen Sie die Pods nach der Identität fragen.',
      missing: 'Die Pods von `{who}` fragen nicht nach der Identität: Eine Bezeichnung fehlt.',
      hints: [
        'Der Webhook im Cluster achtet bei jedem neuen Pod auf genau eine Bezeichnung.',
        'Schreiben Sie `azure.workload.identity/use: "true"` unter `spec.template.metadata.labels`, mit den Anführungszeichen.',
      ],
    },
    class: {
      task: 'Stellen Sie die Anmeldung der SecretProviderClass bei Key Vault auf den neuen Weg um.',
      missing: 'Die Klasse `{who}` meldet sich noch nicht mit Workload ID an.',
      hints: [
        '`usePodIdentity` darf nicht länger `"true"` sein. Welche Identität gilt stattdessen?',
        'Setzen Sie `usePodIdentity: "false"`, und ergänzen Sie `clientID` mit derselben Client-ID.',
      ],
    },
    'old-label': {
      task: 'Nehmen Sie den Pods nun die Bezeichnung `aadpodidbinding`.',
      missing: 'Der neue Weg steht. `{who}` trägt noch die Bezeichnung `aadpodidbinding`.',
      hints: ['Sie steht unter `spec.template.metadata.labels`. Löschen Sie diese eine Zeile.'],
    },
    'old-objects': {
      task: 'Entfernen Sie die AzureIdentity und ihre Bindung.',
      missing: 'Das verwendet niemand mehr: {what} `{who}` kann weg.',
      hints: [
        'Beide sind eigene Dokumente zwischen zwei Zeilen `---`.',
        'In der Praxis verwenden womöglich noch andere Pods sie: Suchen Sie nach der Bezeichnung, bevor Sie in einem Cluster etwas löschen.',
      ],
    },
  },
  turns: {
    'label-type':
      'Ohne Anführungszeichen ist `{what}` ein Wahrheitswert. Bezeichnungen sind Texte, und Kubernetes lehnt den Pod ab: Schreiben Sie `"true"`.',
    'class-type':
      'Ohne Anführungszeichen ist `{what}` ein Wahrheitswert. Die Parameter einer Klasse sind Texte, alles andere lehnt der API-Server ab: Schreiben Sie `"false"`.',
    'label-above':
      'Die Bezeichnung steht am Deployment selbst. Der Webhook achtet nur auf Pods: Sie gehört unter `spec.template.metadata.labels`.',
    'label-on-account':
      'An einem Dienstkonto bewirkt die Bezeichnung nichts mehr. Sie gehört an die Pods, unter `spec.template.metadata.labels` des Deployments.',
    'other-identity':
      '{what} ist eine andere Identität als bisher. Nehmen Sie die Client-ID der alten AzureIdentity, denn sie hat die Rechte: 11111111-2222-3333-4444-555555555555.',
    'cut-off':
      'Zu früh: `aadpodidbinding` ist weg, und der neue Weg steht noch nicht. Die Pods von `{who}` hätten gar keine Identität. Machen Sie diesen Schritt rückgängig, und beginnen Sie mit Dienstkonto und Bezeichnung.',
    proxy:
      'Der Proxy ist eine Brücke für Programme mit zu altem SDK und bringt einen privilegierten Init-Container mit. Schon die Anmerkung fügt ihn ein, welchen Wert sie auch hat. Hier braucht ihn nichts: Entfernen Sie die Anmerkung.',
  },
  attacker:
    'Auf dem alten Weg läuft jedes Token über einen Agenten auf dem Knoten, und der wird nicht mehr gepflegt: Eine dort gefundene Lücke bleibt offen. Ein Angreifer, dessen Pod sich mit Bezeichnung oder Adresse eines anderen ausweist, erhält das Token von dessen Identität und liest aus Key Vault, was nie für ihn bestimmt war. Mit Workload ID prüft Microsoft Entra ID selbst, welches Dienstkonto fragt.',
  verify: {
    variables:
      'Die Container haben `AZURE_CLIENT_ID` und `AZURE_FEDERATED_TOKEN_FILE`, vom Webhook hinzugefügt. Zuvor braucht die Identität in Azure Anmeldeinformationen für Verbundidentität für `system:serviceaccount:shop:invoices`.',
    secret:
      'Führt `smtp-password` auf. Bleibt der Pod in `ContainerCreating`, nennt `kubectl describe pod`, was der Tresor abgelehnt hat.',
    old: 'Findet nichts oder meldet, dass der Cluster solche Objekte nicht kennt.',
  },
  done: 'Umgestellt: Das Dienstkonto nennt die Identität, die Pods fragen danach, Key Vault wird damit gelesen, und vom alten Weg ist nichts übrig.',
};
