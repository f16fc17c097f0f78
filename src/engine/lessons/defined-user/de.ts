import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Benutzer und Gruppe festlegen',
  goal: 'Wenn das Manifest keinen Benutzer festlegt, entscheidet das Image, als welcher Benutzer ein Prozess läuft, und viele Images verwenden root. Legen Sie Benutzer und Gruppe für den ganzen Pod fest, und sorgen Sie dafür, dass das Kubelet root ablehnt.',
  steps: {
    user: {
      task: 'Legen Sie eine Benutzer-ID für jeden Container fest, auch für den Init-Container.',
      missing: 'Für `{who}` gilt kein `runAsUser`, daher entscheidet das Image über den Benutzer.',
      hints: [
        'Sie können `runAsUser` im Sicherheitskontext des Pods festlegen. Container ohne eigenen Wert übernehmen ihn.',
        'Für dieses Image ist jede Zahl außer 0 geeignet. Zahlen über 10000, etwa 10001, sind auf Knoten selten vergeben.',
        'Ergänzen Sie `runAsUser: 10001` unter `spec.template.spec.securityContext`, oder wählen Sie die Benutzer-ID in den Einstellungen dieser Lektion.',
      ],
    },
    group: {
      task: 'Legen Sie auch eine primäre Gruppe fest.',
      missing:
        'Für `{who}` gilt kein `runAsGroup`, daher kann die primäre Gruppe 0 sein, die Gruppe von root.',
      hints: [
        'Eine Benutzer-ID legt keine Gruppe fest. Wenn das Image den Benutzer nicht definiert, ist die primäre Gruppe 0.',
        'Das Feld heißt `runAsGroup`. Legen Sie es neben `runAsUser` fest.',
      ],
    },
    'non-root': {
      task: 'Sorgen Sie dafür, dass das Kubelet Container ablehnt, die als root laufen.',
      missing: 'Für `{who}` gilt kein `runAsNonRoot: true`, daher ist root noch erlaubt.',
      hints: [
        'Eine spätere Änderung kann die Benutzer-ID wieder auf 0 setzen. Ein weiteres Feld schließt root aus, und der Standard Restricted verlangt es.',
        'Ergänzen Sie `runAsNonRoot: true` im selben Sicherheitskontext.',
      ],
    },
  },
  turns: {
    root: 'Die Benutzer-ID 0 ist root: `{who}` hätte die höchsten Berechtigungen. Wählen Sie eine andere Zahl.',
    'root-group':
      'Die Gruppe 0 ist die Gruppe von root. `{who}` könnte alle Dateien verwenden, auf die diese Gruppe Zugriff hat. Wählen Sie eine andere Zahl.',
    quoted:
      '`{what}` muss eine Zahl sein. In Anführungszeichen ist der Wert eine Zeichenfolge, und Kubernetes lehnt den Pod ab. Entfernen Sie die Anführungszeichen.',
    'promise-alone':
      '`runAsNonRoot` prüft nur den Benutzer. Wenn das Image von `{who}` keinen Benutzer oder statt einer Zahl einen Namen angibt, startet der Container nicht. Legen Sie mit `runAsUser` auch die Benutzer-ID fest.',
    'file-group':
      '`fsGroup: {what}` ist eine zusätzliche Gruppe für die Dateien von Volumes. Sie legt die primäre Gruppe von `{who}` nicht fest. Verwenden Sie dafür `runAsGroup`.',
  },
  attacker:
    'Ein Angreifer, der in einen Prozess gelangt, der als root läuft, kann die Programme des Containers ändern und alle seine Dateien lesen. Bricht er durch eine Lücke in der Containerruntime oder im Kernel aus, ist er root auf dem Knoten und kontrolliert alle Pods darauf. Als Benutzer 10001 hat er dort keine besonderen Berechtigungen.',
  verify: {
    id: 'Zeigt `uid=10001 gid=10001`. Das Image muss das Programm `id` enthalten.',
    pods: 'Zeigt den Pod als `Running`. Bei `CreateContainerConfigError` hat das Kubelet einen Container abgelehnt; `kubectl describe pod` zeigt den Grund.',
  },
  done: 'Jeder Container läuft mit dem Benutzer und der Gruppe, die Sie festgelegt haben, und das Kubelet lehnt root ab.',
};
