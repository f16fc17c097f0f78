import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Ausweitung von Berechtigungen blockieren',
  goal: 'Die Prozesse dieses Pods laufen als Benutzer 10001. Sie können trotzdem auf zwei Wegen mehr Berechtigungen erhalten: durch den privilegierten Modus und durch Programme, die für jeden Benutzer als root laufen. Blockieren Sie beides in jedem Container.',
  steps: {
    privileged: {
      task: 'Schalten Sie den privilegierten Modus von `agent` aus.',
      missing:
        '`{who}` läuft noch im privilegierten Modus und hat Zugriff auf alle Geräte des Knotens.',
      hints: [
        'Der privilegierte Modus ist ein Feld im Sicherheitskontext des Containers.',
        'Entfernen Sie `privileged: true`, oder legen Sie den Standardwert `false` fest.',
      ],
    },
    web: {
      task: 'Blockieren Sie die Berechtigungsausweitung für `web`.',
      missing:
        'Ein Prozess in `{who}` kann noch mehr Berechtigungen erhalten als sein übergeordneter Prozess.',
      hints: [
        'Das Feld heißt `allowPrivilegeEscalation`. Es ist nur für Container verfügbar, nicht für den ganzen Pod.',
        'Fügen Sie `web` einen `securityContext` mit `allowPrivilegeEscalation: false` hinzu.',
      ],
    },
    agent: {
      task: 'Blockieren Sie die Berechtigungsausweitung auch für `agent`.',
      missing: '`web` ist erledigt. `{who}` erlaubt die Berechtigungsausweitung noch.',
      hints: [
        'Ein Container übernimmt diesen Wert nicht von einem anderen Container.',
        'Ergänzen Sie `allowPrivilegeEscalation: false` im `securityContext` von `agent`. In den Einstellungen dieser Lektion können Sie den Wert für alle Container zugleich festlegen.',
      ],
    },
  },
  turns: {
    contradiction:
      '`{who}` ist privilegiert und blockiert die Berechtigungsausweitung. Einen Pod mit beiden Werten lehnt Kubernetes ab. Entfernen Sie `privileged`.',
    'at-pod':
      'Der Sicherheitskontext des Pods hat dieses Feld nicht, dort ist es wirkungslos. Legen Sie es im Sicherheitskontext jedes Containers fest.',
    quoted:
      'In Anführungszeichen ist `{what}` eine Zeichenfolge. Das Feld muss true oder false ohne Anführungszeichen enthalten, alles andere lehnt Kubernetes ab.',
    allowed:
      'In `{who}` erlaubt `true` die Berechtigungsausweitung. Das ist auch der Standardwert. Legen Sie `false` fest.',
  },
  attacker:
    'Ein Angreifer, der als Benutzer 10001 eindringt, sucht im Image nach einem Programm, das als root läuft, etwa `sudo` oder `su`. Mit einer bekannten Lücke oder einem Kennwort wird er root im Container. Im privilegierten Modus kann root den Datenträger des Knotens einbinden und den Knoten übernehmen.',
  verify: {
    web: 'Zeigt `NoNewPrivs: 1`: Der Kernel lässt nicht zu, dass der Prozess mehr Berechtigungen erhält.',
    agent:
      'Führt keine Datenträger wie `sda` auf: Der Container hat keinen Zugriff auf die Geräte des Knotens.',
  },
  done: 'Kein Container läuft im privilegierten Modus, und kein Programm in einem Container kann einen Angreifer zu root machen.',
};
