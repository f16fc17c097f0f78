import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const workloadId: GuideChapterWords<'workload-id'> = {
  title: 'Workload ID: eine Identität für Pods',
  intent:
    'Sie können einem Token vom Dienstkonto bis zum Azure-Dienst folgen und wissen, was das Manifest braucht.',
  can: 'einem Token vom Dienstkonto bis zum Azure-Dienst folgen und das Manifest dafür schreiben',
  sections: {
    purpose: {
      title: 'Wozu',
      text: [
        'Mit einer verwalteten Identität meldet sich ein Pod bei jedem Azure-Dienst an, der Token von Microsoft Entra ID annimmt, etwa Storage und SQL. Der Code enthält keinen Schlüssel und die Verbindungszeichenfolge kein Kennwort: Sie nennt den Server, den Rest macht die Identität.',
        'Verwenden Sie im Code die Bibliothek Azure Identity oder MSAL. `DefaultAzureCredential` ist während der Entwicklung praktisch; verwenden Sie in der Produktion eine bestimmte Anmeldung wie `WorkloadIdentityCredential`. Das gilt für jeden Azure-Dienst: Was es nicht gibt, kann nicht offengelegt werden.',
      ],
      notes: {},
    },
    flow: {
      title: 'Wie das Token entsteht',
      text: [
        '1. Der Pod bekommt seine Identität: Er läuft unter einem Dienstkonto (ServiceAccount) mit der Anmerkung `azure.workload.identity/client-id`, und mit der Bezeichnung `azure.workload.identity/use: "true"` fordert er sie an. Die Bezeichnung gehört an den Pod, bei einem Deployment an dessen Vorlage, und ihr Wert ist eine Zeichenfolge.',
        '2. Kubernetes legt dem Pod ein Token für das Dienstkonto bereit, das der Cluster signiert hat. Der Pod legt es Microsoft Entra ID vor.',
        '3. Entra ID prüft die Signatur anhand der Schlüssel, die der Cluster veröffentlicht, findet die Anmeldeinformationen für Verbundidentität, die dieses Dienstkonto nennen, und gibt ein Zugriffstoken zurück.',
        '4. Dieses Token legt der Pod dem Dienst vor. Der Dienst prüft, ob die Identität das Gewünschte darf: Dafür braucht sie eine Rollenzuweisung in Azure, die der Clusteroperator vornimmt.',
      ],
      notes: {
        exchange:
          'In der früheren Fassung des Artikels band eine Bezeichnung `aadpodidbinding` den Pod an eine Identität, und das Token kam von Azure Active Directory. Das Verzeichnis heißt heute Microsoft Entra ID, und für den Pod bürgt der Cluster selbst.',
        tokenPath:
          'Der Pfad der Tokendatei unterscheidet sich je nach Version des Webhooks (1.5.1 und 1.6.0). Lesen Sie ihn aus `AZURE_FEDERATED_TOKEN_FILE`, statt ihn fest einzutragen.',
      },
    },
    review: {
      title: 'Wer was getan hat',
      text: [
        'Mit einer Identität für jeden Workload können Sie Zugriffe überwachen und überprüfen: Das Protokoll des Dienstes nennt die Identität, und eine Rolle lässt sich einem Workload entziehen, ohne die anderen zu berühren.',
      ],
      notes: {
        account:
          'Die Identität gehört zum Dienstkonto, nicht zum einzelnen Pod. Workloads, die sich eines teilen, sind nicht zu unterscheiden: Geben Sie jedem ein eigenes Dienstkonto und eine eigene Identität.',
      },
    },
    predecessor: {
      title: 'Verwaltete Podidentitäten, der Vorgänger',
      text: [
        'Das Identitätsprojekt für Pods leistete früher dasselbe, aber nur für Linux-Pods. Sie erkennen es an der Bezeichnung `aadpodidbinding` und an den Objekten AzureIdentity und AzureIdentityBinding. Podsmith findet sie und führt durch die Migration.',
        'Für Bibliotheken, die sich noch nicht aktualisieren lassen, gibt es einen Proxy als Brücke. Er bringt einen privilegierten Init-Container mit, den Baseline ablehnt. Nutzen Sie ihn nur vorübergehend; für Windows ist er nicht geeignet.',
      ],
      notes: {
        support:
          'Das Projekt wurde im Oktober 2022 aufgegeben und im September 2023 archiviert; das AKS-Add-on wurde bis September 2025 unterstützt. Beginnen Sie nichts mehr damit.',
        windows:
          'Im heutigen Artikel steht noch, verwaltete Podidentitäten seien nur für Linux; das ist aus dem alten Text übrig geblieben. Workload ID funktioniert auch mit Windows-Pods, und daran hält sich Podsmith.',
      },
    },
  },
};
