import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Gruppe für Volumedateien festlegen',
  goal: 'Die Dateien auf einem neuen Datenträger gehören root, aber das Programm läuft als Benutzer 10001. Damit es schreiben kann, ändert ein Container, der als root läuft, vor jedem Start den Besitzer aller Dateien. Kubernetes kann dem Programm stattdessen Zugriff geben: Legen Sie eine Gruppe für das Volume fest, und entfernen Sie den root-Container.',
  steps: {
    group: {
      task: 'Legen Sie für die Dateien des Volumes eine Gruppe fest, der die Prozesse des Pods angehören.',
      missing:
        '`{who}` legt kein `fsGroup` fest, daher erhalten die Dateien des Volumes keine Gruppe.',
      hints: [
        'Das Feld befindet sich im Sicherheitskontext des Pods, denn ein Volume gehört zum ganzen Pod.',
        'Mit `fsGroup` gehört jeder Prozess zusätzlich zu dieser Gruppe. Das Kubelet ordnet ihr die Dateien des Volumes zu und macht sie für die Gruppe beschreibbar.',
        'Ergänzen Sie `fsGroup: 10001` unter `spec.template.spec.securityContext`.',
      ],
    },
    root: {
      task: 'Entfernen Sie den Container, der als root läuft.',
      missing: '`{who}` läuft noch als root, um den Besitzer von Dateien zu ändern.',
      hints: [
        'Mit `fsGroup` wird dieser Container nicht mehr benötigt.',
        'Löschen Sie `initContainers`.',
      ],
    },
    policy: {
      task: 'Vermeiden Sie, dass bei jedem Start alle Dateien eines großen Datenträgers geändert werden.',
      missing:
        'Das Kubelet ändert noch bei jedem Start von `{who}` die Gruppe aller Dateien des Volumes.',
      hints: [
        'Ein zweites Feld bestimmt, wann das Kubelet die Gruppe zuweist: immer oder nur, wenn der oberste Ordner sie noch nicht hat.',
        'Ergänzen Sie `fsGroupChangePolicy: OnRootMismatch` neben `fsGroup`.',
      ],
    },
  },
  turns: {
    'at-container':
      'Container haben das Feld `fsGroup` nicht, in `{who}` ist es daher wirkungslos. Legen Sie es im Sicherheitskontext des Pods fest.',
    'root-group':
      'Die Gruppe 0 ist die Gruppe von root. Jeder Prozess von `{who}` könnte alle Dateien verwenden, auf die diese Gruppe Zugriff hat. Wählen Sie eine andere Zahl.',
    'open-to-all':
      'Damit kann jeder Prozess, der den Datenträger einbindet, in die Dateien schreiben, und `{who}` läuft weiter als root. Legen Sie mit `fsGroup` eine Gruppe für die Dateien fest.',
    supplemental:
      '`supplementalGroups` fügt den Prozessen von `{who}` eine Gruppe hinzu, aber die Dateien des Volumes gehören weiterhin root. `fsGroup` erledigt beides.',
    'too-early':
      'Den Besitzer der Dateien ändert nichts mehr, und eine Gruppe haben sie noch nicht. Das Programm von `{who}` könnte nicht schreiben. Legen Sie zuerst `fsGroup` fest.',
  },
  attacker:
    'Ein root-Container, der bei jedem Start den Datenträger einbindet, führt jeden Code aus seinem Image aus. Ein Angreifer, der dieses Image ändert oder auf dem Datenträger einen Link an eine andere Stelle anlegt, erhält beim nächsten Start des Pods einen Prozess, der als root läuft. Außerdem lehnt ein Namespace, der Restricted erzwingt, den Pod wegen dieses Containers ab. Er läuft dann in einem Namespace, der nichts erzwingt.',
  verify: {
    files:
      'Zeigt die Gruppe 10001 und ein `s` in den Berechtigungen der Gruppe: Neue Dateien erhalten dieselbe Gruppe.',
    id: 'Zeigt den Benutzer 10001 und 10001 in der Liste der Gruppen.',
  },
  done: 'Die Dateien gehören einer Gruppe des Pods, und kein Container läuft als root. Dateien aus Key Vault-Volumes gehören weiter root und sind für jeden Benutzer im Pod lesbar; `fsGroup` gilt für sie nicht.',
};
