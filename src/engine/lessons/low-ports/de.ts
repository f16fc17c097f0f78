import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Alle Linux-Funktionen entziehen und auf Ports ab 1024 lauschen',
  goal: 'Ein Webserver lauscht auf Port 80, den der Kernel privilegierten Prozessen vorbehält. Entziehen Sie alle Linux-Funktionen (Capabilities), lassen Sie das Programm auf einem Port ab 1024 lauschen, und behalten Sie Port 80 des Service für die Clients bei.',
  steps: {
    drop: {
      task: 'Entziehen Sie `web` alle Linux-Funktionen.',
      missing:
        '`{who}` behält die Linux-Funktionen, die die Containerruntime standardmäßig gewährt.',
      hints: [
        'Die Liste `capabilities.drop` befindet sich im Sicherheitskontext des Containers.',
        'Ergänzen Sie `drop: ["ALL"]` unter `capabilities`, oder verwenden Sie die Einstellungen dieser Lektion.',
      ],
    },
    port: {
      task: 'Ändern Sie den Port von `web` auf 1024 oder höher, zum Beispiel auf 8080.',
      missing:
        'Der Port von `{who}` ist kleiner als 1024. Auf Knoten mit containerd 1.7 kann ein Prozess ohne root ihn nicht öffnen.',
      hints: [
        'Im Manifest ist der Port als `containerPort` angegeben.',
        'Legen Sie `containerPort: 8080` fest. Die Einstellungen dieser Lektion ändern mit dem Port auch den `targetPort` des Service.',
      ],
    },
    program: {
      task: 'Konfigurieren Sie das Programm für den neuen Port. Es liest die Variable `PORT`.',
      missing:
        '`containerPort` dient nur zur Information. Das Programm in `{who}` lauscht weiter auf dem Port aus `PORT`.',
      hints: [
        'Die Variable muss denselben Port enthalten wie `containerPort`.',
        'Werte von Variablen sind Zeichenfolgen. Legen Sie `"8080"` mit Anführungszeichen fest.',
      ],
    },
    service: {
      task: 'Legen Sie diesen Port als Ziel des Service fest. Behalten Sie dessen Port 80 bei.',
      missing: 'Der Service `{who}` leitet noch nicht an den neuen Port weiter.',
      hints: [
        'Clients verwenden `port`; der Pod lauscht auf `targetPort`.',
        'Legen Sie `targetPort: 8080` fest.',
      ],
    },
  },
  turns: {
    'bind-service':
      'Für Benutzer 10001 ist `NET_BIND_SERVICE` wirkungslos: Es bleibt in der Begrenzungsmenge (bounding set) von `{who}`, und die Berechtigungsausweitung ist blockiert. Restricted lässt es zu, aber der Prozess kann Port 80 trotzdem nicht öffnen. Entfernen Sie es, und ändern Sie den Port.',
    'lower-case':
      'Der Standard Restricted verlangt `ALL` in Großbuchstaben. Bei anderer Schreibweise lehnt er den Pod ab.',
    number:
      'Ohne Anführungszeichen ist {what} eine Zahl. Werte von Variablen müssen Zeichenfolgen sein, und Kubernetes lehnt den Pod ab. Setzen Sie den Wert in Anführungszeichen.',
    'clients-port':
      'Die Clients von `{who}` verwenden Port 80. Behalten Sie `port: 80` bei, und ändern Sie nur `targetPort`.',
  },
  attacker:
    'Viele Server laufen nur wegen eines Ports unter 1024 als root. Ein Angreifer, der in einen solchen Server gelangt, kann alle Dateien des Containers lesen und ändern. Mit den 14 Linux-Funktionen, die ein Container standardmäßig erhält, kann er auch Besitzer von Dateien ändern, zu jedem Benutzer wechseln und gefälschte Pakete in das Netzwerk des Pods senden.',
  verify: {
    capabilities: 'Zeigt Nullen hinter `CapEff`: Der Prozess kann keine Linux-Funktionen nutzen.',
    service:
      'Zeigt Port 8080 und die Adressen der Pods. Clients verwenden weiterhin Port 80 des Service.',
  },
  done: 'Der Server benötigt keine root-Berechtigungen mehr, und Clients verbinden sich weiterhin mit Port 80 des Service.',
};
