import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Benutzer und Gruppe festlegen',
  goal: 'Steht nichts im Manifest, entscheidet das Image, wer einen Prozess ausführt, und viele Images starten als root. Legen Sie Benutzer und Gruppe für den ganzen Pod fest, und lassen Sie das Kubelet root ablehnen.',
  steps: {
    user: {
      task: 'Legen Sie eine Benutzer-ID für jeden Container fest, auch für den Init-Container.',
      missing: 'Wer `{who}` ausführt, entscheidet noch das Image: Es gibt dafür kein `runAsUser`.',
      hints: [
        'Das Feld `runAsUser` kann am Pod stehen. Container ohne eigenen Wert übernehmen ihn.',
        'Für dieses Image ist jede Zahl außer 0 geeignet. Zahlen über 10000, etwa 10001, sind auf Knoten selten vergeben.',
        'Schreiben Sie `runAsUser: 10001` unter `spec.template.spec.securityContext`, oder wählen Sie die Benutzer-ID in den Einstellungen dieser Lektion.',
      ],
    },
    group: {
      task: 'Legen Sie auch eine primäre Gruppe fest.',
      missing:
        'Für `{who}` gilt kein `runAsGroup`: Die primäre Gruppe kann 0 sein, also die von root.',
      hints: [
        'Eine Benutzer-ID allein legt keine Gruppe fest. Kennt das Image den Benutzer nicht, ist seine primäre Gruppe 0.',
        'Das Feld heißt `runAsGroup` und steht neben `runAsUser`.',
      ],
    },
    'non-root': {
      task: 'Sorgen Sie dafür, dass das Kubelet keinen Container als root startet.',
      missing: 'Noch lehnt niemand root ab: Für `{who}` gilt kein `runAsNonRoot: true`.',
      hints: [
        'Eine Zahl kann jeder wieder ändern. Ein weiteres Feld verbietet root in jedem Fall, und der Standard Restricted verlangt es.',
        'Schreiben Sie `runAsNonRoot: true` in denselben Sicherheitskontext.',
      ],
    },
  },
  turns: {
    root: 'Die Benutzer-ID 0 ist root selbst: `{who}` liefe unter dem mächtigsten Benutzer, den es gibt. Wählen Sie eine andere Zahl.',
    'root-group':
      'Die Gruppe 0 ist die von root. Dateien, die ihr gehören und für die Gruppe offen sind, stünden auch `{who}` offen. Wählen Sie eine andere Zahl.',
    quoted:
      '`{what}` muss eine Zahl sein. In Anführungszeichen ist der Wert ein Text, und Kubernetes lehnt den Pod ab: Entfernen Sie die Anführungszeichen.',
    'promise-alone':
      '`runAsNonRoot` allein prüft nur, was das Image angibt. Nennt das Image von `{who}` keinen Benutzer oder statt einer Zahl einen Namen, startet der Container nicht. Legen Sie auch die Zahl fest, mit `runAsUser`.',
    'file-group':
      '`fsGroup: {what}` ist eine weitere Gruppe für die Dateien von Volumes. Die primäre Gruppe von `{who}` bleibt offen, dafür gibt es `runAsGroup`.',
  },
  attacker:
    'Ein Angreifer, der in einen Prozess unter root gelangt, verändert die Programme des Containers und liest alle seine Dateien. Bricht er durch eine Lücke der Containerruntime oder des Kernels aus, ist er root auf dem Knoten und damit bei allen Pods, die dort laufen. Als Benutzer 10001 hat er dort keinerlei Rechte.',
  verify: {
    id: 'Zeigt `uid=10001 gid=10001`. Dazu muss es das Programm `id` im Image geben.',
    pods: 'Zeigt den Pod als `Running`. Bei `CreateContainerConfigError` hat das Kubelet einen Container abgelehnt; den Grund nennt `kubectl describe pod`.',
  },
  done: 'Jeder Container läuft unter dem festgelegten Benutzer und mit eigener Gruppe, und das Kubelet lehnt root ab.',
};
