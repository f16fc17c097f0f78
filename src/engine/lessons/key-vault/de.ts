import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Kennwort aus Azure Key Vault einbinden',
  goal: 'Die Datenbank akzeptiert nur ein Kennwort, daher reicht eine Identität nicht aus. Der Tresor `shop-billing` speichert das Kennwort als `sql-password`, und die Identität der Pods kann es lesen. Binden Sie es mit dem Secrets Store CSI-Treiber als Datei ein, und entfernen Sie es aus dem Manifest. Wenn `DB_PASSWORD_FILE` festgelegt ist, liest das Programm das Kennwort aus dieser Datei.',
  steps: {
    class: {
      task: 'Fügen Sie im Namespace `shop` eine SecretProviderClass hinzu, die `sql-password` mit der Identität der Pods aus dem Tresor `shop-billing` abruft. Die Mandanten-ID ist `99999999-8888-7777-6666-555555555555`.',
      missing:
        'Keine SecretProviderClass legt alles fest, was zum Abrufen von `sql-password` nötig ist: Tresor, Mandanten-ID, Client-ID und Objekt. Prüfen Sie `{who}`.',
      hints: [
        'In den Einstellungen gibt es im Schritt zu Geheimnissen eine geführte Korrektur, die Klasse, Volume und Einbindung schreibt.',
        'Die `apiVersion` ist `secrets-store.csi.x-k8s.io/v1`, der `provider` ist `azure`. Unter `parameters` benötigt die Klasse `keyvaultName`, `tenantID`, `clientID` und `objects`.',
        '`objects` ist eine Zeichenfolge nach einem senkrechten Strich. Sie enthält `array:` mit einem Element, das ebenfalls eine Zeichenfolge ist und `objectName: sql-password` und `objectType: secret` enthält.',
      ],
    },
    volume: {
      task: 'Binden Sie das Kennwort schreibgeschützt in `web` ein.',
      missing:
        '`{who}` bindet kein Volume dieser Klasse ein, oder das Volume ist nicht schreibgeschützt.',
      hints: [
        'Das Volume hat den Typ `csi` und den Treiber `secrets-store.csi.k8s.io`.',
        'Legen Sie unter `csi` die Einstellung `readOnly: true` fest und unter `volumeAttributes` den Namen der Klasse als `secretProviderClass`.',
        'Binden Sie es mit `volumeMounts` unter `/mnt/secrets` ein, mit `readOnly: true`.',
      ],
    },
    program: {
      task: 'Legen Sie für das Programm den Pfad der Datei fest.',
      missing: '`DB_PASSWORD_FILE` in `{who}` enthält nicht den Pfad der Datei mit dem Kennwort.',
      hints: [
        'Die Datei heißt wie das Objekt im Tresor und befindet sich im Ordner der Einbindung.',
        'Fügen Sie die Variable `DB_PASSWORD_FILE` mit dem Wert `/mnt/secrets/sql-password` hinzu.',
      ],
    },
    literal: {
      task: 'Löschen Sie das Kennwort aus dem Manifest.',
      missing: 'Die Datei ist eingebunden. `{who}` enthält das Kennwort noch als Variable.',
      hints: [
        'Das Kennwort stand in einem Manifest. Ändern Sie es in einer Produktionsumgebung jetzt in der Datenbank und im Tresor.',
        'Löschen Sie `DB_PASSWORD` und den Wert.',
      ],
    },
  },
  turns: {
    'secret-object':
      'Auch das Secret `{who}` enthält den Wert im Manifest. Base64 ist eine Codierung, keine Verschlüsselung. Speichern Sie den Wert nur im Tresor, und löschen Sie das Secret.',
    moved:
      'Das Kennwort ist noch im Manifest, in `{what}` von `{who}`. Löschen Sie es, statt es zu verschieben.',
    'from-secret':
      'Ein Kubernetes-Secret enthält eine Kopie für alle, die im Namespace Secrets lesen können, und die Variable behält nach einer Rotation den alten Wert. Binden Sie die Datei aus dem Tresor ein.',
    'class-type':
      'Ohne Anführungszeichen hat `{what}` einen Wert, der keine Zeichenfolge ist. Die Parameter einer Klasse müssen Zeichenfolgen sein, alles andere lehnt der API-Server ab. Setzen Sie den Wert in Anführungszeichen.',
    'objects-type':
      '`objects` in `{who}` muss eine einzige Zeichenfolge sein, die YAML enthält. Ergänzen Sie einen senkrechten Strich nach dem Doppelpunkt und nach dem Bindestrich jedes Elements.',
    'other-namespace':
      'Ein Pod findet Klassen nur im eigenen Namespace. `{who}` ist in `{what}`, die Pods sind aber in `shop`.',
    'sub-path':
      'Mit `subPath` ändert sich die Datei in `{who}` nicht, wenn das Kennwort im Tresor rotiert wird. Binden Sie den ganzen Ordner ein.',
    'too-early':
      'Das Kennwort ist gelöscht, aber noch kein Volume stellt es `{who}` bereit. Machen Sie diese Änderung rückgängig, und beginnen Sie mit der Klasse.',
  },
  attacker:
    'Ein Kennwort im Manifest ist in jeder Kopie davon enthalten: im Repository und seinem Verlauf, in Sicherungen und in Buildprotokollen. Alle, die das Deployment lesen können, können es lesen. Mit einer Kopie kann sich ein Angreifer aus jedem Netzwerk, das die Datenbank erreicht, bei ihr anmelden. Sie können nicht feststellen, wer es gelesen hat, und wissen daher nicht, wann Sie es ändern müssen. Der Tresor gibt es nur an eine Identität heraus und kann jeden Zugriff protokollieren.',
  verify: {
    file: 'Führt `sql-password` auf.',
    wait: 'Zeigt, dass der Pod ausgeführt wird. Bleibt er in `ContainerCreating`, zeigt das Ereignis `FailedMount`, was der Tresor abgelehnt hat.',
  },
  done: 'Das Kennwort ist nur im Tresor, und nur dieser Pod erhält es, als Datei. Behalten Sie die Berechtigungen der Datei bei: Sie gehört root, und ein Container ohne root liest sie mit den Berechtigungen für andere Benutzer.',
};
