import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Kein Weg zu mehr Rechten',
  goal: 'Die Prozesse dieses Pods laufen unter Benutzer 10001. Zwei Wege zu mehr Rechten sind trotzdem offen: der privilegierte Modus und Programme, die ihren Aufrufer zu root machen. Schließen Sie beide in jedem Container.',
  steps: {
    privileged: {
      task: 'Nehmen Sie `agent` den privilegierten Modus.',
      missing: '`{who}` läuft noch im privilegierten Modus und hat alle Geräte des Knotens.',
      hints: [
        'Der privilegierte Modus ist ein Feld im Sicherheitskontext des Containers.',
        'Entfernen Sie `privileged: true`, oder setzen Sie es auf `false`: Ohne das Feld gilt dasselbe.',
      ],
    },
    web: {
      task: 'Blockieren Sie die Berechtigungsausweitung für `web`.',
      missing:
        'Ein Programm in `{who}` kann noch mehr Rechte erhalten als das, von dem es gestartet wurde.',
      hints: [
        'Das Feld heißt `allowPrivilegeEscalation`. Es gibt es nur an Containern, nicht am ganzen Pod.',
        'Geben Sie `web` einen `securityContext` mit `allowPrivilegeEscalation: false`.',
      ],
    },
    agent: {
      task: 'Tun Sie dasselbe für `agent`.',
      missing: '`web` ist erledigt. In `{who}` ist der Weg noch offen.',
      hints: [
        'Diesen Wert übernimmt kein Container von einem anderen.',
        'In den Einstellungen dieser Lektion setzt ein Klick ihn in allen Containern.',
      ],
    },
  },
  turns: {
    contradiction:
      '`{who}` ist privilegiert und soll Rechte nicht ausweiten dürfen: Beides schließt sich aus, und Kubernetes lehnt den Pod ab. Entfernen Sie `privileged`.',
    'at-pod':
      'Der Sicherheitskontext des Pods kennt dieses Feld nicht, es bliebe wirkungslos. Schreiben Sie es in den Sicherheitskontext jedes Containers.',
    quoted:
      'In Anführungszeichen ist `{what}` ein Text. Das Feld nimmt true oder false ohne Anführungszeichen, alles andere lehnt Kubernetes ab.',
    allowed:
      '`true` an `{who}` erlaubt genau das, was blockiert werden soll. Es ist auch die Vorgabe: Schreiben Sie `false`.',
  },
  attacker:
    'Ein Angreifer, der als Benutzer 10001 eindringt, sucht im Image nach einem Programm, das seinen Aufrufer zu root macht, etwa `sudo` oder `su`. Mit einer bekannten Lücke oder einem Kennwort ist er root im Container. Im privilegierten Modus bindet er dann den Datenträger des Knotens ein, und der Knoten gehört ihm.',
  verify: {
    web: 'Zeigt `NoNewPrivs: 1`: Der Kernel gibt dort keinem Prozess mehr Rechte, als er schon hat.',
    agent: 'Führt keine Datenträger wie `sda` auf: Die Geräte des Knotens sind nicht zu erreichen.',
  },
  done: 'Beide Wege sind geschlossen: Kein Container läuft im privilegierten Modus, und in keinem macht ein Programm seinen Aufrufer zu root.',
};
