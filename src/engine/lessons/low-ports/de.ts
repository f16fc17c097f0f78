import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Alles entziehen und auf Ports ab 1024 lauschen',
  goal: 'Ein Webserver will Port 80, den der Kernel privilegierten Prozessen vorbehält. Entziehen Sie alle Linux-Funktionen (Capabilities), lassen Sie das Programm auf einem Port ab 1024 lauschen, und lassen Sie dem Dienst seinen Port 80.',
  steps: {
    drop: {
      task: 'Entziehen Sie `web` alle Linux-Funktionen.',
      missing: '`{who}` behält noch die Linux-Funktionen, die die Containerruntime allen gibt.',
      hints: [
        'Die Liste `capabilities.drop` steht im Sicherheitskontext des Containers.',
        'Schreiben Sie `drop: ["ALL"]` unter `capabilities`, oder nutzen Sie die Einstellungen dieser Lektion.',
      ],
    },
    port: {
      task: 'Legen Sie den Port von `web` auf 1024 oder höher, etwa 8080.',
      missing:
        'Der Port von `{who}` liegt unter 1024. Auf Knoten mit containerd 1.7 darf ein Prozess ohne root ihn nicht öffnen.',
      hints: [
        'Im Manifest steht der Port als `containerPort`.',
        'Die Einstellungen dieser Lektion ändern den Port und damit auch `targetPort` am Dienst.',
      ],
    },
    program: {
      task: 'Sagen Sie es dem Programm: Es liest die Variable `PORT`.',
      missing:
        '`containerPort` beschreibt nur. Das Programm in `{who}` lauscht weiter dort, wo `PORT` es verlangt.',
      hints: [
        'Die Variable muss denselben Port nennen wie `containerPort`.',
        'Werte von Variablen sind Texte: Schreiben Sie `"8080"`, mit den Anführungszeichen.',
      ],
    },
    service: {
      task: 'Leiten Sie den Dienst dorthin. Sein eigener Port bleibt 80.',
      missing: 'Der Dienst `{who}` führt noch nicht zum neuen Port.',
      hints: [
        '`port` verwenden die Clients, unter `targetPort` lauscht der Pod.',
        'Setzen Sie `targetPort: 8080`.',
      ],
    },
  },
  turns: {
    'bind-service':
      'Für einen Prozess des Benutzers 10001 bewirkt `NET_BIND_SERVICE` nichts: `{who}` darf es nicht nutzen, und die Berechtigungsausweitung ist blockiert. Restricted ließe es zu, aber Port 80 bleibt verschlossen. Nehmen Sie es heraus, und ändern Sie den Port.',
    'lower-case':
      'Der Standard Restricted sucht nach `ALL` in Großbuchstaben. Bei anderer Schreibweise wird der Pod auf dieser Stufe abgelehnt.',
    number:
      'Ohne Anführungszeichen ist {what} eine Zahl. Werte von Variablen sind Texte, und Kubernetes lehnt den Pod ab: Setzen Sie Anführungszeichen.',
    'clients-port':
      'Die Clients von `{who}` verwenden Port 80 und wissen von keinem anderen. Lassen Sie `port: 80` stehen, und ändern Sie nur `targetPort`.',
  },
  attacker:
    'Nur wegen eines Ports läuft mancher Server unter root. Ein Angreifer, der in ihn eindringt, liest und ändert dann alle Dateien des Containers. Mit den 14 Linux-Funktionen, die es ungefragt dazugibt, ändert er Eigentümer von Dateien, wechselt zu jedem beliebigen Benutzer und schickt gefälschte Pakete ins Netzwerk des Pods.',
  verify: {
    capabilities:
      'Zeigt Nullen hinter `CapEff`: Der Prozess hat keine Linux-Funktion, die er nutzen könnte.',
    service:
      'Zeigt Port 8080 und die Adressen der Pods; Clients verwenden weiterhin Port 80 des Dienstes.',
  },
  done: 'Der Server braucht kein Recht von root mehr, und kein Client merkt etwas: Port 80 des Dienstes führt zu ihm.',
};
