import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Pods einer benutzerdefinierten Ressource härten',
  goal: 'Diese Datei enthält weder Deployment noch Pod, aber KubeRay, der Controller dieser Art, erstellt daraus Pods: einen Kopf (head) und zwei Worker, die einen Ordner des Knotens einbinden. Finden Sie beide Podvorlagen, und sorgen Sie dafür, dass beide Arten von Pods Restricted bestehen. Keiner davon ruft die Kubernetes-API auf.',
  steps: {
    head: {
      task: 'Sorgen Sie dafür, dass der Pod des Kopfes Restricted besteht.',
      missing: 'Restricted lehnt den Pod von `{who}` ab: {what}.',
      hints: [
        'Eine Podvorlage hat ein `spec` mit `containers`. Suchen Sie danach: In einer benutzerdefinierten Ressource kann sie beliebig tief sein.',
        'Die Vorlage des Kopfes befindet sich unter `spec.headGroupSpec.template`. Ihr `spec` hat dieselben Felder wie in einem Deployment.',
        'Ergänzen Sie im Pod `securityContext:` mit `runAsNonRoot: true`, `runAsUser: 1000` und `seccompProfile:` mit `type: RuntimeDefault`, und im Container `allowPrivilegeEscalation: false` und `capabilities:` mit `drop: ["ALL"]`.',
      ],
    },
    workers: {
      task: 'Sorgen Sie dafür, dass die Pods der Worker Restricted bestehen.',
      missing: 'Restricted lehnt die Pods von `{who}` ab: {what}.',
      hints: [
        'Es kann mehrere Gruppen von Workern geben. `workerGroupSpecs` ist daher eine Liste, und jeder Eintrag hat eine eigene Vorlage.',
        'Die Worker speichern Modelle in `/models`. Dafür benötigen sie keinen Ordner des Knotens.',
        'Ergänzen Sie dieselben Felder wie beim Kopf, und ersetzen Sie `hostPath` und dessen `path` durch `emptyDir:` und `sizeLimit: 20Gi`.',
      ],
    },
    token: {
      task: 'Binden Sie das API-Token nicht in die Pods ein.',
      missing: 'Kubernetes bindet noch ein API-Token in einen Pod von `{who}` ein.',
      hints: [
        'Das Feld befindet sich unter `spec` jeder Podvorlage. Davon gibt es zwei.',
        'Ergänzen Sie in beiden `automountServiceAccountToken: false`.',
      ],
    },
  },
  turns: {
    unread:
      'Ein RayCluster hat kein Feld `{what}`. Der API-Server verwirft es oder lehnt das Objekt ab, und die Pods von `{who}` ändern sich nicht. Legen Sie es unter `spec` jeder Podvorlage fest.',
    label: 'Dieses Label hat nur bei einem Namespace eine Wirkung. Bei `{who}` wird es ignoriert.',
    'other-volume':
      'Das Volume `{what}` fehlt, aber `{who}` bindet es noch ein, daher lehnt Kubernetes die Pods ab. Ergänzen Sie das Volume als `emptyDir`.',
  },
  attacker:
    'Ein Angreifer, der das Dashboard des Kopfes erreicht, kann Aufträge starten, denn dafür ist es gedacht. Sein Code läuft dann in den Workern als root, mit Schreibzugriff auf einen Ordner des Knotens und einem Token für die API. Beim Prüfen wird das oft übersehen, weil die Art kein Deployment ist und viele Werkzeuge in benutzerdefinierten Ressourcen nicht nach Pods suchen. Pod Security Admission lehnt solche Pods erst ab, wenn der Controller sie erstellt.',
  verify: {
    pods: 'Führt den Kopf und die beiden Worker auf. Der Controller hat sie aus den Vorlagen erstellt.',
    controller:
      'Zeigt die Ereignisse des Controllers. Lehnt der Cluster einen Pod ab, steht der Grund hier.',
  },
  done: 'Jeder Pod, den der Controller aus dieser Ressource erstellt, besteht Restricted. Wenn Sie die Autoskalierung von KubeRay einschalten, benötigt der Kopf sein Token, denn von dort aus ruft sie die API auf.',
};
