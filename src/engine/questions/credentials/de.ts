import type { CheckWords } from '../question.ts';
import type { check } from './check.ts';

export const de: CheckWords<typeof check> = {
  choices: {
    exposed: {
      question: 'Was ist für alle sichtbar, die dieses Manifest lesen können?',
      options: {
        host: {
          text: 'Der Name des Mailservers und sonst nichts Wichtiges',
          reason:
            'Der Name eines Servers gehört nicht zu den Anmeldeinformationen. Die Variable darunter schon.',
        },
        password: {
          text: 'Das Kennwort des Mailservers',
          reason:
            'Es ist ein Wert im Klartext. Wird es offengelegt, müssen Sie es ändern und alles neu bereitstellen, was es verwendet.',
        },
        neither: {
          text: 'Nichts, denn Umgebungsvariablen sind im Container',
          reason: 'Die Werte sind im Manifest, in seinem Repository und in der API des Clusters.',
        },
      },
    },
    account: {
      question: 'Unter welchem Dienstkonto laufen die Pods dieses Deployments?',
      options: {
        none: {
          text: 'Unter keinem',
          reason: 'Jeder Pod hat ein Dienstkonto. Nennt das Manifest keines, ist es `default`.',
        },
        default: {
          text: 'Unter `default`, wie alle Pods des Namespace, die keines nennen',
          reason:
            'Alles, was `default` darf, können alle diese Pods. Sie können keinem davon weniger Berechtigungen geben als den anderen.',
        },
        mailer: {
          text: 'Unter `mailer`, wie das Deployment heißt',
          reason: 'Kubernetes erstellt kein Dienstkonto mit dem Namen eines Workloads.',
        },
      },
    },
  },
  change: {
    question: 'Führen Sie die Pods unter ihrem eigenen Dienstkonto `mailer` aus.',
    missing: '`{who}` läuft noch unter dem Dienstkonto `default`.',
    turns: {
      default:
        '`default` ist das Konto, das alle Pods verwenden, die keines nennen. Legen Sie `mailer` fest.',
    },
    right:
      'Die Pods laufen unter ihrem eigenen Dienstkonto. Es muss vorhanden sein: Erstellen Sie das Dienstkonto `mailer` vor der Bereitstellung.',
  },
};
