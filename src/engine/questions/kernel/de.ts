import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const de: CheckWords<typeof check> = {
  choices: {
    filter: {
      question: 'In welchen Containern werden Systemaufrufe gefiltert?',
      options: {
        both: {
          text: 'In beiden, denn der Pod legt ein Profil fest',
          reason:
            'Das Profil des Pods gilt nur für Container ohne eigenes. `render` legt `Unconfined` fest.',
        },
        upload: {
          text: 'Nur in `upload`',
          reason:
            '`upload` erbt `RuntimeDefault` vom Pod. `render` legt `Unconfined` fest. Dieser Wert hat Vorrang und filtert nichts.',
        },
        neither: {
          text: 'In keinem',
          reason: '`upload` legt kein Profil fest und erbt daher `RuntimeDefault` vom Pod.',
        },
      },
    },
    users: {
      question:
        'Ein Prozess in `upload` läuft als root und bricht aus. Welcher Benutzer ist er auf dem Knoten?',
      options: {
        same: {
          text: 'root',
          reason:
            '`hostUsers` ist nicht festgelegt, daher hat der Pod dieselben Benutzer-IDs wie der Knoten. Mit `hostUsers: false` würde root auf einen Benutzer ohne Berechtigungen abgebildet.',
        },
        mapped: {
          text: 'Ein Benutzer ohne Berechtigungen',
          reason:
            'Das setzt `hostUsers: false` voraus. Standardmäßig sind Benutzer-IDs im Pod die des Knotens.',
        },
        none: {
          text: 'Keiner, denn ein seccomp-Profil verhindert jeden Ausbruch',
          reason:
            'Ein seccomp-Profil filtert Systemaufrufe. Es erschwert einen Ausbruch, schließt ihn aber nicht aus.',
        },
      },
    },
  },
  change: {
    question:
      'Filtern Sie auch die Systemaufrufe von `render` mit dem Profil der Containerruntime.',
    missing: 'Die Systemaufrufe von `{who}` werden nicht gefiltert.',
    turns: {
      localhost:
        '`Localhost` in `{who}` braucht eine Datei auf jedem Knoten. Das Profil der Containerruntime braucht keine: `RuntimeDefault`.',
    },
    right:
      'Beide Container verwenden `RuntimeDefault`. Wenn Sie den Wert im Container entfernt haben, erbt er den des Pods.',
  },
};
