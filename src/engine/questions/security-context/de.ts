import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const de: CheckWords<typeof check> = {
  choices: {
    level: {
      question: 'Welche Stufe der Pod Security Standards besteht dieser Pod?',
      options: {
        restricted: {
          text: 'Restricted',
          reason:
            'Restricted verlangt auch `runAsNonRoot: true`, ein seccomp-Profil und `drop: ["ALL"]`. Alle drei fehlen.',
        },
        baseline: {
          text: 'Baseline',
          reason: 'Baseline erlaubt nicht, NET_ADMIN oder SYS_TIME hinzuzufügen.',
        },
        none: {
          text: 'Nur Privileged, das alles erlaubt',
          reason:
            'Mit den hinzugefügten Linux-Funktionen besteht der Pod Baseline nicht. Ein Namespace, der Baseline erzwingt, lehnt ihn daher ab.',
        },
      },
    },
    effect: {
      question: 'Was kann der Prozess durch NET_ADMIN und SYS_TIME tun?',
      options: {
        access: {
          text: 'Netzwerkschnittstellen und die Uhr ändern, wie der Artikel sagt',
          reason:
            'Dazu müsste er root sein. Dieser Prozess läuft als Benutzer 1000 und kann keine weiteren Berechtigungen erhalten, daher bleibt seine wirksame Menge leer.',
        },
        nothing: {
          text: 'Nichts',
          reason:
            'Der Benutzer ist nicht root, und `allowPrivilegeEscalation` ist `false`. Die Linux-Funktionen erreichen nur die Begrenzungsmenge (bounding set).',
        },
        root: {
          text: 'root werden',
          reason:
            'Linux-Funktionen ändern den Benutzer nicht, und `allowPrivilegeEscalation: false` blockiert Programme wie `sudo`.',
        },
      },
    },
  },
  change: {
    question:
      'Der Container soll keine Linux-Funktionen haben: Fügen Sie keine hinzu, und entziehen Sie alle.',
    missing: '`{who}` fügt noch Linux-Funktionen hinzu oder behält die standardmäßigen.',
    turns: {
      'lower-case':
        'Schreiben Sie `ALL` in Großbuchstaben. Die Stufe Restricted lehnt andere Schreibweisen ab.',
      'still-added':
        '`drop` enthält `ALL`, aber `add` gibt Linux-Funktionen zurück. Entfernen Sie `add`.',
    },
    right:
      'Der Container hat keine Linux-Funktionen, und der Pod besteht Baseline. Für Restricted fehlen noch `runAsNonRoot` und ein seccomp-Profil.',
  },
};
