import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const de: CheckWords<typeof check> = {
  choices: {
    user: {
      question: 'Als welcher Benutzer läuft der Prozess in `api`?',
      options: {
        pod: {
          text: '1000, der Benutzer des Pods',
          reason:
            'Der Wert des Pods gilt für Container ohne eigenen Wert. `api` hat einen eigenen Wert.',
        },
        container: {
          text: '3000, der Benutzer des Containers',
          reason: 'Beide Ebenen legen `runAsUser` fest, und der Wert des Containers hat Vorrang.',
        },
        image: {
          text: 'Der Benutzer des Images',
          reason:
            'Der Benutzer des Images gilt nur, wenn weder der Container noch der Pod einen festlegt.',
        },
      },
    },
    port: {
      question:
        'Welcher Container kann seinen Port als Nicht-Root-Benutzer womöglich nicht öffnen?',
      options: {
        api: {
          text: '`api`',
          reason: '`api` lauscht auf Port 8080. Ports ab 1024 kann jeder Benutzer öffnen.',
        },
        proxy: {
          text: '`proxy`',
          reason:
            'Port 443 ist kleiner als 1024. Auf Knoten mit containerd 1.7 kann ein Nicht-Root-Benutzer ihn nicht öffnen. Verwenden Sie einen Port ab 1024, und lassen Sie einen Service Port 443 anbieten.',
        },
        neither: {
          text: 'Keiner, denn der Pod hat einen Benutzer',
          reason:
            'Der Benutzer ist nicht root. Auf Knoten mit containerd 1.7 kann er deshalb Ports unter 1024 nicht öffnen.',
        },
      },
    },
  },
  change: {
    question:
      'Sorgen Sie dafür, dass das Kubelet keinen Container dieses Pods als root startet. Eine Zeile genügt.',
    missing: 'Für `{who}` wird noch kein Nicht-Root-Benutzer verlangt.',
    turns: {
      off: '`runAsNonRoot: false` in `{who}` erlaubt root, unabhängig vom Wert des Pods.',
      root: '`{who}` läuft als Benutzer 0, also als root.',
    },
    right:
      'Mit `runAsNonRoot: true` im Pod startet das Kubelet keinen Container als Benutzer 0. Der Wert gilt für beide Container, weil keiner einen eigenen festlegt.',
  },
};
