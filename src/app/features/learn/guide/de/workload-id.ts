import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const workloadId: GuideChapterWords<'workload-id'> = {
  title: 'Workload ID: eine Identität für Pods',
  intent:
    'Nach diesem Kapitel können Sie einem Token vom Dienstkonto bis zum Azure-Dienst folgen und wissen, was das Manifest braucht.',
  can: 'einem Token vom Dienstkonto bis zum Azure-Dienst folgen und das Manifest dafür schreiben',
  sections: {
    purpose: {
      title: 'Zweck',
      text: [
        'Mit einer verwalteten Identität kann sich ein Pod bei jedem Azure-Dienst anmelden, der Token von Microsoft Entra akzeptiert, zum Beispiel Storage und SQL. Der Code enthält keinen Schlüssel und die Verbindungszeichenfolge kein Kennwort.',
        'Verwenden Sie im Code die Bibliothek Azure Identity oder MSAL. `DefaultAzureCredential` ist während der Entwicklung praktisch. Verwenden Sie in der Produktion eine bestimmte Klasse wie `WorkloadIdentityCredential`. Tun Sie das für jeden Azure-Dienst: Anmeldeinformationen, die es nicht gibt, können nicht offengelegt werden.',
      ],
      notes: {},
    },
    flow: {
      title: 'Wie der Pod ein Token erhält',
      text: [
        '1. Der Pod läuft unter einem Dienstkonto mit der Annotation `azure.workload.identity/client-id` und hat das Label `azure.workload.identity/use: "true"`. Legen Sie das Label im Pod fest, bei einem Deployment in dessen Podvorlage. Sein Wert ist eine Zeichenfolge.',
        '2. Kubernetes stellt im Pod ein Token für das Dienstkonto bereit, das der Cluster signiert hat. Der Pod sendet es an Microsoft Entra ID.',
        '3. Microsoft Entra ID prüft die Signatur mit den Schlüsseln, die der Cluster veröffentlicht, findet die Anmeldeinformationen für Verbundidentität für dieses Dienstkonto und gibt ein Zugriffstoken zurück.',
        '4. Der Pod sendet dieses Token an den Dienst. Der Dienst prüft, ob die Identität die Berechtigung hat. Berechtigungen sind Rollenzuweisungen in Azure, die der Clusteroperator erstellt.',
      ],
      notes: {
        exchange:
          'In der ersten Fassung des Artikels band das Label `aadpodidbinding` den Pod an eine Identität, und das Token kam von Azure Active Directory. Das Verzeichnis heißt jetzt Microsoft Entra ID, und der Cluster selbst bürgt für den Pod.',
        tokenPath:
          'Der Pfad der Tokendatei hängt von der Version des Webhooks ab (1.5.1 oder 1.6.0). Lesen Sie den Pfad aus `AZURE_FEDERATED_TOKEN_FILE`. Verwenden Sie keinen festen Pfad.',
      },
    },
    review: {
      title: 'Zugriffe überprüfen',
      text: [
        'Mit einer Identität für jeden Workload können Sie Zugriffe überwachen und überprüfen: Das Protokoll des Dienstes zeigt die Identität, und Sie können einem Workload eine Rolle entziehen, ohne dass andere betroffen sind.',
      ],
      notes: {
        account:
          'Die Identität gehört zum Dienstkonto, nicht zu einem einzelnen Pod. Workloads mit demselben Dienstkonto können Sie nicht unterscheiden. Verwenden Sie für jeden Workload ein Dienstkonto und eine Identität.',
      },
    },
    predecessor: {
      title: 'Verwaltete Podidentitäten: der Vorgänger',
      text: [
        'Das Podidentitätsprojekt leistete dasselbe, aber nur für Linux-Pods. Sie erkennen es am Label `aadpodidbinding` und an den Objekten AzureIdentity und AzureIdentityBinding. Podsmith findet sie und führt Sie durch die Migration.',
        'Wenn Sie eine Bibliothek noch nicht aktualisieren können, können Sie vorübergehend einen Proxy verwenden. Er hat einen privilegierten Init-Container, den Baseline verbietet, und unterstützt Windows nicht.',
      ],
      notes: {
        support:
          'Das Projekt ist seit Oktober 2022 veraltet und wurde im September 2023 archiviert. Das AKS-Add-On wurde bis September 2025 unterstützt. Verwenden Sie es nicht für neue Workloads.',
        windows:
          'Im Artikel steht noch, dass verwaltete Podidentitäten nur für Linux verfügbar sind, was aus einer früheren Fassung stammt. Workload ID funktioniert auch für Windows-Pods.',
      },
    },
  },
};
