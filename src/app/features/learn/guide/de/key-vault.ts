import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const keyVault: GuideChapterWords<'key-vault'> = {
  title: 'Key Vault mit dem Secrets Store CSI-Treiber',
  intent:
    'Nach diesem Kapitel können Sie Anmeldeinformationen aus Key Vault in einen Pod bringen und wissen, wo Kopien davon sein können.',
  can: 'Anmeldeinformationen aus Key Vault in einen Pod bringen und ihre Kopien finden',
  sections: {
    need: {
      title: 'Wenn Sie Anmeldeinformationen brauchen',
      text: [
        'Manche Dienste, etwa Ihre eigenen, andere Datenbanken oder die API eines Partners, unterstützen keine verwalteten Identitäten. Dafür brauchen Sie weiterhin einen Schlüssel oder ein Kennwort. Prüfen Sie zuerst, ob der Dienst Token von Microsoft Entra akzeptiert. Wenn nicht, bewahren Sie die Anmeldeinformationen in einem Tresor auf.',
        'Azure Key Vault speichert Schlüssel, Zertifikate und Geheimnisse wie Kennwörter und Speicherkontoschlüssel. Dort können Sie sie regelmäßig rotieren.',
      ],
      notes: {},
    },
    flow: {
      title: 'Wie ein Geheimnis in den Pod gelangt',
      text: [
        '1. Ein Pod mit einem Volume des Treibers startet. Der Treiber fordert das Geheimnis mit der Identität des Pods vom Tresor an.',
        '2. Der Tresor gibt die neueste Version zurück, sofern `objectVersion` nicht festgelegt ist.',
        '3. Das Geheimnis ist eine Datei im Pod. Die Anwendung liest sie und verbindet sich mit ihrem Dienst.',
      ],
      notes: {
        driver:
          'Im Artikel ruft die Anwendung den Tresor auf. Mit dem CSI-Treiber tut das der Treiber, und die Anwendung liest eine Datei, ohne Bibliothek von Azure.',
        rotation:
          'Die Datei wird nur mit Rotation aktualisiert, die im AKS-Add-On standardmäßig ausgeschaltet ist. Umgebungsvariablen und Einbindungen mit `subPath` behalten den alten Wert, bis der Pod neu startet. Die Anwendung muss die Datei erneut lesen.',
      },
    },
    class: {
      title: 'Die SecretProviderClass',
      text: [
        'Der Azure-Anbieter für den Secrets Store CSI-Treiber verbindet Key Vault und den Cluster. Eine SecretProviderClass nennt Tresor, Mandant, Identität und Objekte. Ein `csi`-Volume verweist auf die Klasse, und eine Einbindung macht die Dateien im Container verfügbar. Die Anwendung ist daran nicht beteiligt.',
        'Die Parameter der Klasse sind Zeichenfolgen: `usePodIdentity: false` ohne Anführungszeichen wird abgelehnt, und `objects` ist eine Zeichenfolge mit YAML, deren Elemente ebenfalls Zeichenfolgen sind. Schränken Sie `filePermission` nicht ein: Die Dateien gehören root, und Nicht-Root-Benutzer könnten sie nicht lesen.',
      ],
      notes: {
        tenant:
          'Artikel zu AKS verwenden `tenantId`. Der Anbieter verwendet `tenantID`, und die andere Schreibweise ist veraltet. Podsmith schreibt `tenantID`.',
      },
    },
    'only-the-pod': {
      title: 'Wer das Geheimnis lesen kann',
      text: [
        'Der Treiber schreibt das Geheimnis in das Volume des Pods, der es angefordert hat, unter Linux in den Arbeitsspeicher. Andere Pods sehen die Datei nicht.',
      ],
      notes: {
        copies:
          'Laut Artikel erhält nur der anfordernde Pod das Geheimnis. Für die eingebundene Datei stimmt das. Mit `secretObjects` erstellt der Treiber auch ein Secret: eine Kopie im Cluster, für alle mit der Berechtigung, Secrets im Namespace zu lesen. Und die Identität des Knotens kann jeder Pod auf dem Knoten verwenden. Podsmith warnt vor beidem.',
      },
    },
    identity: {
      title: 'Welche Identität der Treiber verwendet',
      text: [
        'Der Treiber meldet sich mit der Identität des Pods beim Tresor an. Die SecretProviderClass nennt deren `clientID`, und der Pod läuft unter dem Dienstkonto, für das die Identität Anmeldeinformationen für Verbundidentität hat. Die Identität braucht eine Rolle für den Tresor: Key Vault Secrets User für Geheimnisse, Key Vault Certificate User für Schlüssel und Zertifikate.',
      ],
      notes: {
        workloadId:
          'Der Artikel verwendete verwaltete Podidentitäten. Verwenden Sie stattdessen Workload ID: `usePodIdentity: "true"` wird nicht mehr unterstützt.',
        label:
          'Braucht der Pod das Label `azure.workload.identity/use`? Die Dokumentation von AKS legt es fest. Das Beispiel des Anbieters funktioniert ohne das Label, weil der Treiber das Token selbst anfordert. Podsmith legt es fest: Es hat keine Nebenwirkungen, und die Anwendung braucht es, wenn sie sich auch selbst anmeldet.',
      },
    },
    operator: {
      title: 'Was der Clusteroperator tut',
      text: [
        'Der Treiber läuft mit hohen Berechtigungen auf jedem Knoten. Daher installieren ihn Clusteroperatoren. In AKS ist er das Add-On `azure-keyvault-secrets-provider`, für Linux- und Windows-Knoten. Lassen Sie zugleich die Rotation aktivieren.',
      ],
      notes: {
        versions:
          'Der Artikel verlangte Kubernetes 1.16 unter Linux und 1.18 unter Windows. Diesen Satz enthält er nicht mehr. Alle Versionen, die AKS unterstützt, funktionieren. Workload ID setzt 1.21 voraus.',
      },
    },
    next: {
      title: 'Nächste Schritte',
      text: [
        'Sie kennen nun die Podsicherheit: das Prinzip der geringsten Rechte, Identitäten statt Kennwörtern und einen Tresor für den Rest. Öffnen Sie im Arbeitsbereich ein eigenes Manifest. Die Seiten unten beschreiben, wie Sie Workload ID und den Treiber einrichten.',
        'Pods werden oft nicht als Pods geschrieben: Ein Helm-Chart überlässt Felder den Werten, und der Controller einer benutzerdefinierten Ressource erstellt Pods aus deren Feldern. Und früher oder später gelangt ein Angreifer in einen Pod. Diese drei Fälle üben die letzten Lektionen.',
      ],
      notes: {},
    },
  },
};
