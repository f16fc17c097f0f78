import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const keyVault: GuideChapterWords<'key-vault'> = {
  title: 'Key Vault mit dem Secrets Store CSI-Treiber',
  intent:
    'Sie können ein Geheimnis aus Key Vault in einen Pod bringen und wissen, wo eine Kopie davon landen kann.',
  can: 'Anmeldeinformationen aus Key Vault in einen Pod bringen und ihre Kopien finden',
  sections: {
    need: {
      title: 'Wenn Anmeldeinformationen nötig bleiben',
      text: [
        'Nicht alles kennt verwaltete Identitäten: ein eigener Dienst, eine Datenbank anderswo, die Schnittstelle eines Partners. Dort melden Sie sich weiterhin mit Schlüssel oder Kennwort an. Fragen Sie zuerst, ob der Dienst Token von Entra ID annimmt; wenn nicht, gehört das Geheimnis in einen Tresor.',
        'Azure Key Vault ist ein solcher Tresor. Er bewahrt Geheimnisse, Schlüssel und Zertifikate auf, etwa Kennwörter und Speicherkontenschlüssel, und dort können sie regelmäßig rotiert werden.',
      ],
      notes: {},
    },
    flow: {
      title: 'Der Weg eines Geheimnisses',
      text: [
        '1. Ein Pod mit einem Volume des Treibers soll starten. Der Treiber fragt mit der Identität des Pods beim Tresor an.',
        '2. Der Tresor gibt den neuesten Inhalt heraus, solange `objectVersion` fehlt.',
        '3. Der Inhalt erscheint als Datei im Pod. Die Anwendung liest sie und verbindet sich mit ihrem Dienst.',
      ],
      notes: {
        driver:
          'Im Artikel spricht die Anwendung mit dem Tresor. Mit dem CSI-Treiber muss sie das nicht: Das macht der Treiber, und die Anwendung liest eine Datei, ohne Bibliothek von Azure.',
        rotation:
          'Aktuell bleibt der Inhalt nur mit Rotation, und im AKS-Add-on ist sie aus, bis man sie einschaltet. Umgebungsvariablen und Einbindungen mit `subPath` behalten den alten Wert bis zum Neustart des Pods, und die Anwendung muss ihre Datei neu lesen.',
      },
    },
    class: {
      title: 'Die SecretProviderClass',
      text: [
        'Der Azure Key Vault-Anbieter für den Secrets Store CSI-Treiber verbindet Tresor und Cluster. Eine SecretProviderClass nennt Tresor, Mandant, Identität und Objekte; ein `csi`-Volume nennt die Klasse, und eine Einbindung bringt die Dateien in den Container. Cluster und Tresor verständigen sich ohne Zutun der Anwendung.',
        'Die Parameter sind Zeichenfolgen: `usePodIdentity: false` ohne Anführungszeichen wird abgelehnt, und `objects` ist eine Zeichenfolge mit YAML, deren Einträge wieder Zeichenfolgen sind. Verschärfen Sie `filePermission` nicht: Die Dateien gehören root, und ein anderer Benutzer könnte sie nicht mehr lesen.',
      ],
      notes: {
        tenant:
          'Artikel zu AKS schreiben `tenantId`. Der Anbieter schreibt `tenantID` und nimmt die andere Schreibweise zwar noch an, doch sie gilt als veraltet. Podsmith schreibt `tenantID`.',
      },
    },
    'only-the-pod': {
      title: 'Nur für den Pod, der gefragt hat?',
      text: [
        'Der Treiber legt den Inhalt in das Volume des anfordernden Pods, unter Linux im Arbeitsspeicher. Der Pod daneben sieht die Datei nicht.',
      ],
      notes: {
        copies:
          'Der Artikel sagt, nur der anfordernde Pod bekomme den Inhalt. Für die eingebundene Datei stimmt das. Mit `secretObjects` macht der Treiber ein Secret daraus: eine Kopie im Speicher des Clusters, für alle, die im Namespace Secrets lesen dürfen. Und die Identität eines Knotens kann jeder Pod auf ihm nutzen. Podsmith warnt vor beidem.',
      },
    },
    identity: {
      title: 'Mit welcher Identität',
      text: [
        'Der Treiber meldet sich mit der Identität des Pods beim Tresor an. Dafür nennt die SecretProviderClass die `clientID`, und der Pod läuft unter dem Dienstkonto, dem Entra ID diese Identität zuordnet. Sie braucht eine Rolle am Tresor: Key Vault Secrets User für Geheimnisse, Key Vault Certificate User für Schlüssel und Zertifikate.',
      ],
      notes: {
        workloadId:
          'Im Artikel waren es verwaltete Podidentitäten. Heute ist es Workload ID; `usePodIdentity: "true"` wird nicht mehr unterstützt.',
        label:
          'Braucht der Pod dafür die Bezeichnung `azure.workload.identity/use`? Die Seiten zu AKS setzen sie; das Beispiel des Anbieters lässt sie weg und funktioniert, weil der Treiber das Token selbst holt. Podsmith setzt sie: Sie schadet nicht, und die Anwendung braucht sie, wenn auch sie sich anmeldet.',
      },
    },
    operator: {
      title: 'Was der Clusteroperator tut',
      text: [
        'Der Treiber läuft auf jedem Knoten, mit hohen Rechten, und ist damit Sache des Clusteroperators. In AKS ist er das Add-on `azure-keyvault-secrets-provider`, für Linux- und Windows-Knoten. Bitten Sie zugleich um die Rotation.',
      ],
      notes: {
        versions:
          'Der Artikel verlangte Kubernetes 1.16 unter Linux und 1.18 unter Windows; der Satz ist gestrichen. Jede Version, die AKS unterstützt, genügt; mit Workload ID braucht es 1.21.',
      },
    },
    next: {
      title: 'Wie es weitergeht',
      text: [
        'Sie kennen nun die Podsicherheit: geringste Rechte, Identität statt Kennwort und ein Tresor für den Rest. Öffnen Sie im Arbeitsbereich ein eigenes Manifest. Die Seiten unten zeigen, wie Sie Workload ID und den Treiber einrichten.',
      ],
      notes: {},
    },
  },
};
