import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Einen Einbruch eindämmen',
  goal: 'Ein Angreifer ist in diesen Pod gelangt. Version 3.4.1 behebt die Sicherheitslücke, durch die er kam, aber es wird weitere geben. Der Kommentar am Anfang nennt auf Englisch fünf Punkte: was der Angriff danach genutzt hat. Beheben Sie jeden davon.',
  steps: {
    files: {
      task: 'Punkt 1: Lassen Sie das Programm nur in den Ordner für Uploads schreiben.',
      missing:
        'In `{who}` lassen sich Dateien des Programms ersetzen, oder für Uploads gibt es kein Volume.',
      hints: [
        'Das Image enthält alles, was das Programm ausführt. Nichts davon muss sich zur Laufzeit ändern.',
        'Versehen Sie das Stammdateisystem mit Schreibschutz, und binden Sie einen leeren Ordner ein, wo das Programm schreiben muss.',
        'Ergänzen Sie `readOnlyRootFilesystem: true` im Container und im Pod ein Volume `uploads` mit `emptyDir:` und `sizeLimit: 1Gi`, und binden Sie es unter `/app/uploads` ein.',
      ],
    },
    root: {
      task: 'Punkt 2: Stellen Sie sicher, dass nichts im Container root werden kann.',
      missing: '`{who}` läuft als root, oder ein setuid-Programm kann ihn zu root machen.',
      hints: [
        'Ein Feld verhindert, dass setuid-Programme wirken. Zwei weitere sorgen dafür, dass das Programm nicht als root startet.',
        'Ergänzen Sie `allowPrivilegeEscalation: false` im Container und `runAsNonRoot: true` und `runAsUser: 10001` im Pod.',
      ],
    },
    token: {
      task: 'Punkt 3: Binden Sie das API-Token nicht ein.',
      missing: 'Kubernetes bindet noch ein API-Token in die Pods von `{who}` ein.',
      hints: [
        'Das Programm ruft die Kubernetes-API nie auf. Ein Token, das nicht eingebunden ist, kann ein Angreifer nicht stehlen.',
        'Ergänzen Sie `automountServiceAccountToken: false` unter `spec` des Pods.',
      ],
    },
    password: {
      task: 'Punkt 4: Verwenden Sie das neue Kennwort, und beziehen Sie es aus seinem Secret.',
      missing: '`{what}` von `{who}` kommt nicht aus dem Secret mit dem neuen Kennwort.',
      hints: [
        'Der Angreifer kennt das alte Kennwort, daher hilft es nicht, es anderswo zu speichern. Außerdem können alle, die das Manifest lesen, auch ein Kennwort darin lesen.',
        'Ersetzen Sie `value` durch `valueFrom:`, `secretKeyRef:`, `name: invoices-db-2` und `key: password`.',
      ],
    },
    exit: {
      task: 'Punkt 5: Lassen Sie den Pod nur seine Datenbank und DNS erreichen.',
      missing:
        'Keine Netzwerkrichtlinie beschränkt `{who}` auf die Datenbank, daher kann der Pod Daten überallhin senden.',
      hints: [
        'Eine Netzwerkrichtlinie mit `Egress` lehnt allen ausgehenden Datenverkehr ab, den sie nicht zulässt.',
        'Lassen Sie Port 5432 zu Pods mit `app: postgres` zu, und Port 53 über UDP und TCP zu den Pods mit `k8s-app: kube-dns` im Namespace `kube-system`.',
        'Fügen Sie im Namespace `shop` eine Netzwerkrichtlinie (`NetworkPolicy`) für `app: invoices` hinzu, mit `policyTypes: ["Egress"]` und diesen beiden Regeln.',
      ],
    },
  },
  turns: {
    'one-folder':
      'Ein beschreibbares Volume unter `{what}` von `{who}` verdeckt das Programm oder macht den Ordner der Plug-Ins wieder beschreibbar. So begann der Angriff. Binden Sie es unter `/app/uploads` ein.',
    'old-secret':
      'Der Angreifer hat die Secrets des Namespace aufgelistet, daher ist jedes Kennwort darin bekannt. `{who}` muss `invoices-db-2` verwenden, das erst danach erstellt wurde.',
    'new-literal':
      'Ein neues Kennwort im Manifest wiederholt den alten Fehler: Alle, die das Repository oder das Deployment lesen können, können auch das Kennwort lesen. Beziehen Sie `{what}` von `{who}` aus dem Secret.',
    'old-password':
      '`{what}` ist nur ein anderer Name für das alte Kennwort, das der Angreifer hat. Löschen Sie es, und beziehen Sie das neue aus dem Secret.',
    'one-address':
      'Beim nächsten Mal verwendet der Angreifer eine andere Adresse. `{who}` lehnt eine ab und lässt alle anderen zu. Lassen Sie nur zu, was das Programm benötigt: seine Datenbank und DNS.',
    open: 'Eine Regel ohne `to` lässt auf ihren Ports jede Adresse zu. `{who}` lässt Daten damit auf dem Port hinaus, den der Angriff genutzt hat. Wählen Sie die Pods aus, die das Programm erreichen darf.',
  },
  attacker:
    'Der Angriff bestand aus mehreren Schritten: Der Angreifer ersetzte eine Datei, ließ sie ausführen, wurde root, fand ein Token und ein Kennwort und sendete beides nach außen. Unveränderte Standardwerte ermöglichten jeden Schritt. In einem gehärteten Pod wäre der Angriff an einem fehlgeschlagenen Upload gescheitert. Gehen Sie nach einem Einbruch außerdem davon aus, dass der Angreifer alles kennt, was der Pod lesen konnte: Ändern Sie dessen Anmeldeinformationen, und prüfen Sie, was damit getan wurde.',
  verify: {
    files: 'Scheitert mit `Read-only file system`: Die Plug-Ins lassen sich nicht ersetzen.',
    rights: 'Gibt `NoNewPrivs: 1` aus: setuid-Programme haben keine Wirkung.',
    exit: 'Scheitert mit `download timed out`: Der Pod erreicht die Adresse nicht mehr.',
  },
  done: 'Jeder der fünf Punkte ist behoben, daher scheitert derselbe Angriff beim ersten Schritt. Prüfen Sie als Nächstes Rollen und die anderen Secrets des Namespace: Ein Manifest zeigt nicht, was mit dem Token getan wurde.',
};
