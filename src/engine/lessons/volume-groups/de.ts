import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Wem gehören die Dateien?',
  goal: 'Ein neuer Datenträger gehört root, das Programm läuft unter Benutzer 10001. Damit es schreiben darf, überträgt ein root-Container diesem Benutzer vor jedem Start alle Dateien. Das kann Kubernetes selbst: Ordnen Sie dem Volume eine Gruppe zu, und entfernen Sie den Container.',
  steps: {
    group: {
      task: 'Ordnen Sie die Dateien des Volumes einer Gruppe zu, der die Prozesse des Pods angehören.',
      missing: 'Die Dateien des Volumes erhalten von `{who}` keine Gruppe: Es gibt kein `fsGroup`.',
      hints: [
        'Das Feld steht im Sicherheitskontext des Pods, denn ein Volume gehört zum ganzen Pod.',
        'Mit `fsGroup` erhält jeder Prozess diese Gruppe zusätzlich, und die Dateien des Volumes werden ihr zugeordnet und für sie beschreibbar.',
        'Schreiben Sie `fsGroup: 10001` unter `spec.template.spec.securityContext`.',
      ],
    },
    root: {
      task: 'Entfernen Sie den Container, der unter root läuft.',
      missing: '`{who}` läuft noch unter root, nur um Dateien zu übertragen.',
      hints: [
        'Mit `fsGroup` bleibt für ihn nichts zu tun.',
        'Löschen Sie `initContainers` im Ganzen.',
      ],
    },
    policy: {
      task: 'Sorgen Sie dafür, dass auf einem großen Datenträger nicht jeder Start alle Dateien durchläuft.',
      missing: 'Bei jedem Start von `{who}` werden wieder alle Dateien des Volumes durchlaufen.',
      hints: [
        'Ein zweites Feld legt fest, wann die Gruppe gesetzt wird: immer, oder nur, wenn der oberste Ordner sie noch nicht hat.',
        'Schreiben Sie `fsGroupChangePolicy: OnRootMismatch` neben `fsGroup`.',
      ],
    },
  },
  turns: {
    'at-container':
      'Container haben kein `fsGroup`: An `{who}` bliebe es wirkungslos. Es gehört in den Sicherheitskontext des Pods.',
    'root-group':
      'Die Gruppe 0 ist die von root. Für die Dateien ändert sich damit nichts, und jeder Prozess von `{who}` wäre in der Gruppe von root. Wählen Sie eine andere Zahl.',
    'open-to-all':
      'Damit stehen die Dateien allen offen, die den Datenträger einbinden, und `{who}` läuft dafür weiter unter root. Ordnen Sie sie mit `fsGroup` einer Gruppe zu.',
    supplemental:
      '`supplementalGroups` gibt den Prozessen von `{who}` eine Gruppe, die Dateien des Volumes bleiben aber bei root. `fsGroup` erledigt beides.',
    'too-early':
      'Niemand überträgt die Dateien mehr, und eine Gruppe haben sie noch nicht: Das Programm von `{who}` könnte nicht schreiben. Setzen Sie zuerst `fsGroup`.',
  },
  attacker:
    'Ein Container unter root, der bei jedem Start den Datenträger einbindet, führt aus, was sein Image vorgibt. Ein Angreifer, der dieses Image ändert oder auf dem Datenträger einen Link an eine andere Stelle hinterlassen hat, erhält beim nächsten Start des Pods einen Prozess unter root. Zudem lehnt ein Namespace mit Restricted den Pod deshalb ab, und er läuft dann dort, wo nichts verlangt wird.',
  verify: {
    files:
      'Zeigt die Gruppe 10001 und ein `s` unter den Rechten der Gruppe: Neue Dateien erhalten dieselbe Gruppe.',
    id: 'Zeigt den Benutzer 10001 und 10001 unter den Gruppen.',
  },
  done: 'Die Dateien gehören einer Gruppe des Pods, und dafür läuft nichts mehr unter root. Gut zu wissen: Dateien aus Key Vault gehören weiter root und sind für alle im Pod lesbar; dorthin reicht `fsGroup` nicht.',
};
