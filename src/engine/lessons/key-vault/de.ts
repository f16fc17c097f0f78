import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Kein Geheimnis im Manifest',
  goal: 'Die Datenbank nimmt nur ein Kennwort an, eine Identität reicht nicht. Das Kennwort liegt im Tresor `shop-billing` als `sql-password`, und die Identität der Pods darf es lesen. Lassen Sie es vom Secrets Store CSI-Treiber als Datei einbinden, und nehmen Sie es aus dem Manifest. Das Programm liest die Datei, die `DB_PASSWORD_FILE` nennt, wenn es sie gibt.',
  steps: {
    class: {
      task: 'Fügen Sie im Namespace `shop` eine SecretProviderClass hinzu, die `sql-password` mit der Identität der Pods aus dem Tresor `shop-billing` holt. Der Mandant ist 99999999-8888-7777-6666-555555555555.',
      missing:
        'Noch holt keine SecretProviderClass `sql-password` mit allem, was nötig ist: Tresor, Mandant, Client-ID und Objekt. Siehe `{who}`.',
      hints: [
        'In den Einstellungen gibt es im Schritt zu Geheimnissen eine geführte Korrektur, die Klasse, Volume und Einbindung für Sie schreibt.',
        'Ihre `apiVersion` ist `secrets-store.csi.x-k8s.io/v1`, ihr `provider` ist `azure`, und unter `parameters` braucht sie `keyvaultName`, `tenantID`, `clientID` und `objects`.',
        '`objects` ist ein Text hinter einem senkrechten Strich: `array:` mit einem Eintrag, der wieder ein Text ist und `objectName: sql-password` und `objectType: secret` enthält.',
      ],
    },
    volume: {
      task: 'Binden Sie das Ergebnis schreibgeschützt in `web` ein.',
      missing: 'In `{who}` ist kein Volume dieser Klasse eingebunden, oder nicht schreibgeschützt.',
      hints: [
        'Das Volume ist vom Typ `csi` mit dem Treiber `secrets-store.csi.k8s.io`.',
        'Unter `csi` steht `readOnly: true` und unter `volumeAttributes` der Name der Klasse als `secretProviderClass`.',
        'Binden Sie es mit `volumeMounts` unter `/mnt/secrets` ein, mit `readOnly: true`.',
      ],
    },
    program: {
      task: 'Sagen Sie dem Programm, wo die Datei ist.',
      missing: '`DB_PASSWORD_FILE` von `{who}` nennt die Datei mit dem Kennwort nicht.',
      hints: [
        'Die Datei heißt wie das Objekt im Tresor und liegt im Ordner der Einbindung.',
        'Fügen Sie die Variable `DB_PASSWORD_FILE` mit dem Wert `/mnt/secrets/sql-password` hinzu.',
      ],
    },
    literal: {
      task: 'Löschen Sie das Kennwort aus dem Manifest.',
      missing: 'Die Datei ist da. `{who}` hat das Kennwort noch als Variable.',
      hints: [
        'Löschen Sie `DB_PASSWORD` samt Wert.',
        'Es stand in einem Manifest: In der Praxis ändern Sie das Kennwort nun in der Datenbank und im Tresor.',
      ],
    },
  },
  turns: {
    'secret-object':
      'Auch das Secret `{who}` trägt seinen Wert im Manifest: Base64 ist eine Schreibweise, keine Verschlüsselung. Der Wert soll nur im Tresor stehen: Löschen Sie das Secret.',
    moved:
      'Das Kennwort steht noch im Manifest, nur an anderer Stelle: `{what}` von `{who}`. Löschen Sie es, statt es zu verschieben.',
    'from-secret':
      'Ein Kubernetes-Secret enthielte eine Kopie, lesbar für alle, die im Namespace Secrets lesen dürfen, und die Variable behielte nach einer Rotation den alten Wert. Binden Sie die Datei aus dem Tresor ein.',
    'class-type':
      '`{what}` hat ohne Anführungszeichen einen Wert, der kein Text ist. Die Parameter einer Klasse sind Texte, alles andere lehnt der API-Server ab: Setzen Sie Anführungszeichen.',
    'objects-type':
      '`objects` von `{who}` muss ein einziger Text sein, der YAML enthält. Setzen Sie einen senkrechten Strich hinter den Doppelpunkt und einen hinter den Strich jedes Eintrags.',
    'other-namespace':
      'Ein Pod findet nur Klassen seines eigenen Namespace. `{who}` liegt in `{what}`, die Pods in `shop`.',
    'sub-path':
      'Mit `subPath` ändert sich die Datei in `{who}` nie mehr, auch wenn das Kennwort im Tresor rotiert wird. Binden Sie den ganzen Ordner ein.',
    'too-early':
      'Zu früh: Das Kennwort ist weg, und noch bringt kein Volume es zu `{who}`. Machen Sie diesen Schritt rückgängig, und beginnen Sie mit der Klasse.',
  },
  attacker:
    'Ein Kennwort im Manifest steht in jeder Kopie davon: im Repository und seinem Verlauf, in Sicherungen, in Buildprotokollen und bei allen, die das Deployment lesen dürfen. Eine davon genügt einem Angreifer, um sich an der Datenbank anzumelden, von wo immer sie erreichbar ist. Wer es gelesen hat, weiß niemand, also auch nicht, wann es zu ändern ist. Der Tresor gibt es nur an eine Identität heraus, hält das fest und kann es rotieren.',
  verify: {
    file: 'Führt `sql-password` auf.',
    wait: 'Zeigt, dass der Pod läuft. Bleibt er in `ContainerCreating`, nennt das Ereignis `FailedMount`, was der Tresor abgelehnt hat.',
  },
  done: 'Das Kennwort steht im Tresor und sonst nirgends; der Pod erhält es als Datei, und nur dieser Pod. Lassen Sie die Rechte der Datei, wie sie sind: Sie gehört root, und ein Container ohne root liest sie mit den Rechten aller anderen.',
};
