import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Einen Sicherheitskontext lesen',
  goal: 'Ein Pod, zwei Container und Werte auf beiden Ebenen. Finden Sie heraus, unter welchem Benutzer und welcher Gruppe die Prozesse laufen, und tragen Sie die Antworten in die Anmerkungen des Pods ein.',
  steps: {
    'user-of-web': {
      task: 'Unter welcher Benutzer-ID läuft `web`? Tragen Sie sie bei `answer/user-of-web` ein.',
      missing: 'Die Antwort zum Benutzer von `web` fehlt oder ist eine andere Zahl.',
      hints: [
        'Sehen Sie zuerst im Sicherheitskontext des Containers `web` nach. Steht dort `runAsUser`?',
        'Ein Container, der nichts angibt, übernimmt den Wert aus `spec.securityContext`.',
        'Am Pod steht `runAsUser: 1000`, und `web` hat keinen eigenen Wert. Die Antwort lautet `"1000"`.',
      ],
    },
    'user-of-proxy': {
      task: 'Unter welcher Benutzer-ID läuft `proxy`? Tragen Sie sie bei `answer/user-of-proxy` ein.',
      missing: 'Die Antwort zum Benutzer von `proxy` fehlt oder ist eine andere Zahl.',
      hints: [
        'Dieser Container hat ein eigenes `runAsUser`.',
        'Steht ein Feld am Pod und am Container, zählt der Wert des Containers. Die Antwort lautet `"101"`.',
      ],
    },
    'group-of-web': {
      task: 'Welche primäre Gruppe hat `web`? Tragen Sie sie bei `answer/group-of-web` ein.',
      missing: 'Die Antwort zur primären Gruppe von `web` fehlt oder ist eine andere Zahl.',
      hints: [
        'Im Sicherheitskontext des Pods stehen zwei Gruppen. Nur eine davon ist die primäre Gruppe des Prozesses.',
        '`runAsGroup` ist die primäre Gruppe. Die Antwort lautet `"3000"`.',
      ],
    },
    'non-root': {
      task: 'Beide sind gewöhnliche Benutzer, aber nichts schreibt das vor. Sorgen Sie dafür, dass das Kubelet root im ganzen Pod ablehnt.',
      missing: 'Noch lehnt niemand root ab: `runAsNonRoot` fehlt.',
      hints: [
        'Das Feld heißt `runAsNonRoot` und kann am Pod stehen, für alle Container zugleich.',
        'Schalten Sie es in den Einstellungen dieser Lektion ein, oder schreiben Sie `runAsNonRoot: true` unter `spec.securityContext`.',
      ],
    },
  },
  turns: {
    number:
      '{what} steht ohne Anführungszeichen da und ist damit eine Zahl. Anmerkungen sind Texte, alles andere lehnt Kubernetes ab: Setzen Sie Anführungszeichen.',
    rewritten:
      'Gefragt ist, wer im ursprünglichen Manifest läuft. Geben Sie `{who}` seinen Wert zurück: 1000 vom Pod für `web`, 101 für `proxy`.',
    'other-container':
      '101 gibt `proxy` für sich selbst an. Das gilt nur für diesen Container, nicht für `web`.',
    'pod-value':
      '1000 ist der Wert des Pods, aber `proxy` hat einen eigenen, und der Wert des Containers zählt.',
    'fs-group':
      '2000 ist `fsGroup`, eine weitere Gruppe für die Dateien von Volumes. Die primäre Gruppe ersetzt sie nicht.',
  },
  attacker:
    'Wer nicht erkennt, welcher Wert zählt, hält einen Pod für sicher, der es nicht ist. Ein einziges `runAsUser: 0` an einem Container hat Vorrang vor dem sorgfältig gewählten Wert am Pod. Ein Angreifer, der in diesen Container gelangt, ist dort root: Er verändert seine Programme und liest jede Datei der Volumes, die dort eingebunden sind.',
  verify: {
    web: 'Zeigt den Benutzer 1000 mit der Gruppe 3000 sowie 2000 unter den weiteren Gruppen. Dazu muss es das Programm `id` im Image geben.',
    proxy: 'Zeigt 101, den Wert des Containers.',
  },
  done: 'Sie können ihn lesen: Der Wert des Containers hat Vorrang vor dem des Pods, `runAsGroup` ist die primäre Gruppe und `fsGroup` eine weitere. Ab jetzt lehnt das Kubelet root ab.',
};
