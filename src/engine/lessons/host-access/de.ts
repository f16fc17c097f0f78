import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Den Knoten in Ruhe lassen',
  goal: 'Die Statusseite eines Shops teilt sich Netzwerk und Prozesse mit ihrem Knoten, öffnet dort einen Port und bindet dessen Protokolle ein. Nichts davon ist nötig: Sie antwortet über einen Dienst und schreibt ein eigenes Protokoll. Schließen Sie die vier Türen.',
  steps: {
    network: {
      task: 'Geben Sie dem Pod ein eigenes Netzwerk.',
      missing: '`{who}` verwendet noch das Netzwerk des Knotens, durch `{what}`.',
      hints: [
        'Es ist ein Feld unter `spec` des Pods.',
        'Löschen Sie `hostNetwork`, oder setzen Sie es auf `false`: Ohne das Feld gilt dasselbe.',
      ],
    },
    processes: {
      task: 'Lassen Sie ihn nur die eigenen Prozesse sehen.',
      missing: '`{who}` sieht noch, was auf dem Knoten läuft, durch `{what}`.',
      hints: ['Das Feld steht neben dem vorigen.', 'Löschen Sie `hostPID`.'],
    },
    port: {
      task: 'Öffnen Sie keinen Port auf dem Knoten.',
      missing: '`{who}` belegt noch einen Port des Knotens.',
      hints: [
        '`containerPort` gibt an, wo das Programm lauscht. Eine weitere Zahl daneben ist der Port des Knotens.',
        'Löschen Sie `hostPort`. Ein Dienst führt auch ohne es zu den Pods.',
      ],
    },
    files: {
      task: 'Lassen Sie den Pod sein Protokoll nicht mehr in einen Ordner des Knotens schreiben.',
      missing: 'In `{who}` ist noch ein Ordner des Knotens eingebunden.',
      hints: [
        'Das Volume `logs` ist ein `hostPath`. Welcher Volumetyp ist ein leerer, eigener Ordner des Pods?',
        'Setzen Sie `emptyDir: {}` an die Stelle von `hostPath` und dessen `path`. Die Einbindung bleibt.',
      ],
    },
  },
  turns: {
    quoted:
      '`{what}` nimmt true oder false ohne Anführungszeichen. Mit ihnen ist der Wert ein Text, und Kubernetes lehnt den Pod ab.',
    'other-port':
      'Auch {what} ist ein Port des Knotens, nur ein anderer. Löschen Sie `hostPort` ganz.',
    'mount-left':
      'Das Volume `{what}` ist weg, aber `{who}` bindet es noch ein, und Kubernetes lehnt den Pod ab. Setzen Sie ein `emptyDir` an seine Stelle, oder löschen Sie auch die Einbindung.',
    'read-only':
      'Schon wer die Protokolle aller anderen liest, findet darin Token und Adressen. Zudem lehnt Baseline jeden `hostPath` ab, ob schreibgeschützt oder nicht. Setzen Sie ein `emptyDir` an seine Stelle.',
  },
  attacker:
    'Ein Angreifer in diesem Pod spricht Dienste des Knotens an, die allem auf dem Knoten vertrauen, etwa Debugports auf localhost, und keine Netzwerkrichtlinie hält ihn auf. Er sieht die Prozesse aller Pods samt ihren Befehlszeilen. In `/var/log` liest er, was die Container aller Pods ausgegeben haben. Darf er dort schreiben, führt ein Link das Kubelet zu Dateien, die nie gezeigt werden sollten.',
  verify: {
    processes: 'Zeigt nur wenige Zahlen: die Prozesse dieses Containers.',
    port: 'Zeigt eine andere IP-Adresse als die des Knotens: Der Pod hat ein eigenes Netzwerk.',
  },
  done: 'Vier Türen sind geschlossen. Der Pod antwortet wie bisher, und Baseline ist bestanden.',
};
