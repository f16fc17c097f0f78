import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Einen Sicherheitskontext lesen',
  goal: 'Dieser Pod hat zwei Container und legt Werte auf beiden Ebenen fest. Finden Sie heraus, mit welchem Benutzer und welcher Gruppe die Prozesse laufen, und tragen Sie die Antworten in die Annotationen des Pods ein.',
  steps: {
    'user-of-web': {
      task: 'Mit welcher Benutzer-ID läuft `web`? Tragen Sie sie in die Annotation `answer/user-of-web` ein.',
      missing: 'Die Benutzer-ID von `web` fehlt oder ist falsch.',
      hints: [
        'Sehen Sie zuerst im Sicherheitskontext des Containers `web` nach. Ist dort `runAsUser` festgelegt?',
        'Wenn ein Container das Feld nicht festlegt, übernimmt er den Wert aus `spec.securityContext`.',
        'Der Pod legt `runAsUser: 1000` fest, und `web` überschreibt den Wert nicht. Die Antwort lautet `"1000"`.',
      ],
    },
    'user-of-proxy': {
      task: 'Mit welcher Benutzer-ID läuft `proxy`? Tragen Sie sie in die Annotation `answer/user-of-proxy` ein.',
      missing: 'Die Benutzer-ID von `proxy` fehlt oder ist falsch.',
      hints: [
        'Dieser Container legt `runAsUser` selbst fest.',
        'Wenn Pod und Container dasselbe Feld festlegen, hat der Wert des Containers Vorrang. Die Antwort lautet `"101"`.',
      ],
    },
    'group-of-web': {
      task: 'Welche primäre Gruppe hat `web`? Tragen Sie die ID in die Annotation `answer/group-of-web` ein.',
      missing: 'Die primäre Gruppe von `web` fehlt oder ist falsch.',
      hints: [
        'Der Sicherheitskontext des Pods legt zwei Gruppen fest. Nur eine davon ist die primäre Gruppe des Prozesses.',
        '`runAsGroup` legt die primäre Gruppe fest. Die Antwort lautet `"3000"`.',
      ],
    },
    'non-root': {
      task: 'Keiner der beiden Prozesse läuft als root, aber keine Einstellung schreibt das vor. Sorgen Sie dafür, dass das Kubelet root im ganzen Pod ablehnt.',
      missing: '`runAsNonRoot` ist nicht festgelegt, daher ist root noch erlaubt.',
      hints: [
        'Das Feld heißt `runAsNonRoot`. Im Sicherheitskontext des Pods gilt es für alle Container.',
        'Schalten Sie es in den Einstellungen dieser Lektion ein, oder ergänzen Sie `runAsNonRoot: true` unter `spec.securityContext`.',
      ],
    },
  },
  turns: {
    number:
      'Ohne Anführungszeichen ist {what} eine Zahl. Werte von Annotationen müssen Zeichenfolgen sein, alles andere lehnt Kubernetes ab. Setzen Sie den Wert in Anführungszeichen.',
    rewritten:
      'Die Fragen beziehen sich auf das ursprüngliche Manifest. Stellen Sie den Benutzer von `{who}` wieder her: `web` übernimmt 1000 vom Pod, `proxy` legt 101 fest.',
    'other-container': 'Der Wert 101 ist im Container `proxy` festgelegt. Für `web` gilt er nicht.',
    'pod-value':
      '1000 ist der Wert des Pods, aber `proxy` legt einen eigenen Wert fest, und dieser hat Vorrang.',
    'fs-group':
      '2000 ist der Wert von `fsGroup`, einer zusätzlichen Gruppe für die Dateien von Volumes. Sie ersetzt die primäre Gruppe nicht.',
  },
  attacker:
    'Wenn Sie nicht erkennen, welcher Wert gilt, halten Sie womöglich einen unsicheren Pod für sicher. Ein einziges `runAsUser: 0` in einem Container überschreibt den Benutzer, den der Pod festlegt. Ein Angreifer, der in diesen Container gelangt, ist dort root. Er kann die Programme ändern und alle Dateien der Volumes lesen.',
  verify: {
    web: 'Zeigt den Benutzer 1000, die Gruppe 3000 und 2000 als zusätzliche Gruppe. Das Image muss das Programm `id` enthalten.',
    proxy: 'Zeigt 101, den Wert des Containers.',
  },
  done: 'Der Wert des Containers hat Vorrang vor dem des Pods. `runAsGroup` legt die primäre Gruppe fest, `fsGroup` fügt eine weitere hinzu. Das Kubelet lehnt root jetzt ab.',
};
