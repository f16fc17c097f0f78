import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const de: CheckWords<typeof check> = {
  choices: {
    reach: {
      question: 'Ein Angreifer kontrolliert den Prozess in `web`. Was gibt ihm dieses Manifest?',
      options: {
        password: {
          text: 'Das Kennwort der Datenbank',
          reason:
            'Das Kennwort ist der Wert einer Umgebungsvariablen. Der Prozess kann es lesen, und alle, die das Manifest lesen können, ebenfalls.',
        },
        'node-files': {
          text: 'Dateien des Knotens, über ein Volume',
          reason:
            'Der Pod hat kein Volume. Ein `hostPath`-Volume gäbe Zugriff auf Dateien des Knotens.',
        },
        kernel: {
          text: 'Alle Geräte des Knotens, weil der Container privilegiert ist',
          reason:
            'Der Container ist nicht privilegiert: `privileged` ist nicht festgelegt, und der Standardwert ist `false`.',
        },
      },
    },
    capabilities: {
      question: 'Welche Linux-Funktionen (Capabilities) hat `web`?',
      options: {
        none: {
          text: 'Keine, weil das Manifest keine hinzufügt',
          reason:
            'Ein Container erhält standardmäßig Linux-Funktionen. Damit er keine hat, braucht er `drop: ["ALL"]`.',
        },
        defaults: {
          text: 'Die 14, die die Containerruntime standardmäßig gewährt',
          reason:
            'Das Manifest legt `capabilities` nicht fest, daher gelten die Standardwerte. Das Prinzip der geringsten Rechte beginnt damit, alle zu entziehen.',
        },
        added: {
          text: 'Mehr als standardmäßig',
          reason:
            'Das Manifest fügt keine Linux-Funktionen hinzu. Der Container hat daher die standardmäßigen.',
        },
      },
    },
  },
  change: {
    question:
      'Die Anwendung meldet sich jetzt mit einer Identität an. Entfernen Sie das Kennwort aus dem Manifest, und nur das Kennwort.',
    missing: '`{who}` hat noch die Variable `DB_PASSWORD`.',
    turns: {
      moved: 'Das Kennwort ist noch im Manifest, in `{what}`. Verschieben schützt es nicht.',
    },
    right:
      'Das Kennwort ist nicht mehr im Manifest. Im Verlauf Ihres Repositorys ist es noch vorhanden. Rotieren Sie es daher auch.',
  },
};
