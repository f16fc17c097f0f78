import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Restricted von Grund auf bestehen',
  goal: 'Ein Pod mit drei Containern: einer bereitet vor und endet, einer läuft neben dem Programm, dazu das Programm selbst. Gesetzt ist nur, was dort nicht stehen sollte. Bringen Sie alles auf Restricted, die strengste Stufe der Podsicherheitsstandards. Die Programme schreiben nur nach `/logs` und laufen unter jedem Benutzer.',
  steps: {
    escalation: {
      task: 'Schließen Sie die Wege zu mehr Rechten: kein privilegierter Modus und keine Berechtigungsausweitung, in allen drei Containern.',
      missing:
        'In `{who}` ist noch ein Weg offen: der privilegierte Modus oder die Berechtigungsausweitung.',
      hints: [
        'Der Standard prüft auch Init-Container, und `shipper` ist einer, der weiterläuft.',
        'Entfernen Sie bei `shipper` das Feld `privileged`, und schreiben Sie `allowPrivilegeEscalation: false` in den Sicherheitskontext jedes Containers.',
        'In den Einstellungen setzt ein Klick es überall, wenn „Alle“ gewählt ist.',
      ],
    },
    capabilities: {
      task: 'Entziehen Sie allen drei Containern alle Linux-Funktionen (Capabilities).',
      missing: '`{who}` behält noch Linux-Funktionen.',
      hints: [
        'Für den ganzen Pod gibt es dieses Feld nicht: Jeder Container hat ein eigenes.',
        'Schreiben Sie `capabilities:` mit `drop: ["ALL"]` in jeden Sicherheitskontext.',
      ],
    },
    user: {
      task: 'Lassen Sie nichts unter root laufen: Legen Sie einen Benutzer fest, und lassen Sie das Kubelet root ablehnen.',
      missing:
        'Nichts hindert `{who}` daran, unter root zu laufen, oder eine Angabe verlangt es sogar.',
      hints: [
        'Diese beiden Felder dürfen am Pod stehen, für alle Container zugleich.',
        '`migrate` hat einen eigenen Wert, der Vorrang hätte.',
        'Schreiben Sie `runAsNonRoot: true` und `runAsUser: 10001` unter `spec.template.spec.securityContext`, und löschen Sie `runAsUser: 0`.',
      ],
    },
    seccomp: {
      task: 'Filtern Sie die Systemaufrufe.',
      missing: 'Für `{who}` gilt kein Filter für Systemaufrufe.',
      hints: [
        'Es ist ein Feld im Sicherheitskontext des Pods.',
        'Schreiben Sie dort `seccompProfile:` mit `type: RuntimeDefault`.',
      ],
    },
    volumes: {
      task: 'Lassen Sie die Protokolle in einem eigenen Ordner des Pods liegen.',
      missing: 'Die Pods von `{who}` binden noch einen Ordner des Knotens ein.',
      hints: [
        'Die beiden Container brauchen nur einen gemeinsamen Ordner.',
        'Setzen Sie `emptyDir: {}` an die Stelle von `hostPath` und dessen `path`.',
      ],
    },
    verdict: {
      task: 'Lesen Sie, was der Cluster dazu sagen würde: nichts.',
      missing: 'Restricted lehnt die Pods von `{who}` noch ab: {what}.',
      hints: ['Der Satz stammt vom Cluster selbst. Er nennt die Container und die Felder.'],
    },
  },
  turns: {
    waived:
      'Eine Markierung nimmt den Befund von `{what}` aus der Liste, mehr nicht: Der Cluster liest sie nicht und lehnt die Pods von `{who}` trotzdem ab. Entfernen Sie die Markierung, und beheben Sie die Ursache.',
    windows:
      'Einem Pod für Windows werden einige Prüfungen erlassen, aber `{who}` ist für Linux gebaut, und in einem Pod für Windows lehnt Kubernetes die meisten dieser Felder ab. Entfernen Sie `os`.',
    namespace:
      'Mit der Stufe {what} lehnt der Namespace `{who}` nichts mehr ab, weder diesen Pod noch andere. Bestehen Sie die Prüfung, statt sie abzuschalten.',
    'lower-case':
      'Der Standard sucht nach `ALL` in Großbuchstaben. Bei anderer Schreibweise lehnt er `{who}` ab.',
    'broken-promise':
      'Für `{who}` gilt `runAsNonRoot`, und doch ist Benutzer 0 verlangt: Das Kubelet würde den Container nicht starten. Entfernen Sie sein `runAsUser`, oder wählen Sie eine andere Zahl.',
  },
  attacker:
    'Ein Pod ist nur so stark wie sein schwächster Container. Ein Angreifer, der mit einer Protokollzeile, die `shipper` falsch verarbeitet, in diesen Container gelangt, ist im privilegierten Modus: Er bindet den Datenträger des Knotens ein, und der Knoten gehört ihm. Dann hilft es niemandem, dass das Programm daneben sorgfältig gehärtet ist. Alle drei teilen sich Netzwerk und Volume des Pods.',
  verify: {
    warnings:
      'Ändert nichts und warnt vor jedem Pod, den Restricted ablehnen würde. Von diesem Deployment ist keiner dabei.',
    pods: 'Findet nichts. Wo ein Namespace einen Standard erzwingt, bleibt ein Deployment, das ihn nicht besteht, ohne Pods, und der Grund steht in diesen Ereignissen.',
  },
  done: 'Restricted ist bestanden, mit jedem Container des Pods. Ab jetzt darf der Namespace den Standard erzwingen.',
};
