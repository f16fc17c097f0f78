import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Einen Pod von seinem Knoten isolieren',
  goal: 'Die Statusseite eines Shops verwendet das Netzwerk und die Prozesse ihres Knotens, öffnet einen Port auf dem Knoten und bindet dessen Protokolle ein. Nichts davon ist nötig: Ein Service leitet Anfragen an sie weiter, und sie schreibt ein eigenes Protokoll. Entfernen Sie alle vier Zugriffe.',
  steps: {
    network: {
      task: 'Geben Sie dem Pod ein eigenes Netzwerk.',
      missing: '`{who}` verwendet wegen `{what}` das Netzwerk des Knotens.',
      hints: [
        'Das Feld befindet sich unter `spec` des Pods.',
        'Löschen Sie `hostNetwork`, oder legen Sie den Standardwert `false` fest.',
      ],
    },
    processes: {
      task: 'Beschränken Sie den Pod auf seine eigenen Prozesse.',
      missing: '`{who}` kann wegen `{what}` die Prozesse des Knotens sehen.',
      hints: ['Das Feld befindet sich neben `hostNetwork`.', 'Löschen Sie `hostPID`.'],
    },
    port: {
      task: 'Entfernen Sie den Port auf dem Knoten.',
      missing: '`{who}` verwendet noch einen Port des Knotens.',
      hints: [
        '`containerPort` ist der Port, auf dem das Programm lauscht. Das Feld daneben legt den Port des Knotens fest.',
        'Löschen Sie `hostPort`. Ein Service erreicht die Pods auch ohne dieses Feld.',
      ],
    },
    files: {
      task: 'Speichern Sie das Protokoll nicht mehr in einem Ordner des Knotens.',
      missing: '`{who}` bindet noch einen Ordner des Knotens ein.',
      hints: [
        'Das Volume `logs` ist ein `hostPath`. Verwenden Sie den Volumetyp, der ein leerer Ordner des Pods ist.',
        'Ersetzen Sie `hostPath` und dessen `path` durch `emptyDir: {}`. Behalten Sie die Einbindung bei.',
      ],
    },
  },
  turns: {
    quoted:
      '`{what}` muss true oder false ohne Anführungszeichen sein. In Anführungszeichen ist der Wert eine Zeichenfolge, und Kubernetes lehnt den Pod ab.',
    'other-port': 'Auch {what} ist ein Port des Knotens. Löschen Sie `hostPort`.',
    'mount-left':
      'Das Volume `{what}` fehlt, aber `{who}` bindet es noch ein, daher lehnt Kubernetes den Pod ab. Ergänzen Sie das Volume als `emptyDir`, oder löschen Sie auch die Einbindung.',
    'read-only':
      'Auch schreibgeschützt macht die Einbindung die Protokolle aller anderen Pods lesbar, die Token und Adressen enthalten können. Baseline lehnt jeden `hostPath` ab, ob schreibgeschützt oder nicht. Ersetzen Sie ihn durch ein `emptyDir`.',
  },
  attacker:
    'Ein Angreifer in diesem Pod kann Dienste des Knotens erreichen, die lokalen Verbindungen vertrauen, etwa Debugports auf localhost, und Netzwerkrichtlinien schränken ihn nicht ein. Er sieht die Prozesse aller Pods samt ihren Befehlszeilen. In `/var/log` kann er die Ausgaben aller Container lesen. Kann er dort schreiben, kann er einen Link anlegen, über den das Kubelet andere Dateien des Knotens zurückgibt.',
  verify: {
    processes: 'Zeigt nur wenige Zahlen: die Prozesse dieses Containers.',
    port: 'Zeigt eine andere IP-Adresse als die des Knotens: Der Pod hat ein eigenes Netzwerk.',
  },
  done: 'Der Pod verwendet weder Netzwerk noch Prozesse, Ports oder Dateien des Knotens. Er beantwortet weiterhin Anfragen und besteht Baseline.',
};
