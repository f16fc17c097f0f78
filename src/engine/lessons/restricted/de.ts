import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Den Standard Restricted bestehen',
  goal: 'Dieser Pod hat drei Container: einen Init-Container, einen Sidecarcontainer und die Anwendung. Die einzigen vorhandenen Sicherheitseinstellungen sind solche, die es nicht geben sollte. Ändern Sie den Pod so, dass er Restricted besteht, den strengsten der Pod Security Standards. Die Programme schreiben nur nach `/logs` und können als jeder Benutzer laufen.',
  steps: {
    escalation: {
      task: 'Schalten Sie in allen drei Containern den privilegierten Modus aus, und blockieren Sie die Berechtigungsausweitung.',
      missing: '`{who}` erlaubt noch den privilegierten Modus oder die Berechtigungsausweitung.',
      hints: [
        'Der Standard gilt auch für Init-Container. `shipper` ist ein Init-Container, der weiterläuft.',
        'Wählen Sie in den Einstellungen „Alle“, um alle Container zugleich zu ändern.',
        'Entfernen Sie `privileged` aus `shipper`, und ergänzen Sie `allowPrivilegeEscalation: false` im Sicherheitskontext jedes Containers.',
      ],
    },
    capabilities: {
      task: 'Entziehen Sie allen drei Containern alle Linux-Funktionen (Capabilities).',
      missing: '`{who}` behält noch Linux-Funktionen.',
      hints: [
        'Sie können dieses Feld nicht für den ganzen Pod festlegen. Jeder Container benötigt es.',
        'Ergänzen Sie `capabilities:` mit `drop: ["ALL"]` im Sicherheitskontext jedes Containers.',
      ],
    },
    user: {
      task: 'Legen Sie einen Nicht-Root-Benutzer fest, und sorgen Sie dafür, dass das Kubelet root ablehnt.',
      missing: '`{who}` kann noch als root laufen oder ist auf root festgelegt.',
      hints: [
        'Sie können beide Felder im Sicherheitskontext des Pods für alle Container festlegen.',
        '`migrate` legt einen eigenen Wert fest, der Vorrang hat.',
        'Ergänzen Sie `runAsNonRoot: true` und `runAsUser: 10001` unter `spec.template.spec.securityContext`, und löschen Sie `runAsUser: 0`.',
      ],
    },
    seccomp: {
      task: 'Filtern Sie die Systemaufrufe.',
      missing: 'Für `{who}` gilt kein Filter für Systemaufrufe.',
      hints: [
        'Das Feld befindet sich im Sicherheitskontext des Pods.',
        'Ergänzen Sie `seccompProfile:` mit `type: RuntimeDefault`.',
      ],
    },
    volumes: {
      task: 'Speichern Sie die Protokolle in einem Ordner des Pods statt des Knotens.',
      missing: 'Die Pods von `{who}` binden noch einen Ordner des Knotens ein.',
      hints: [
        'Die beiden Container benötigen nur einen gemeinsamen Ordner.',
        'Ersetzen Sie `hostPath` und dessen `path` durch `emptyDir: {}`.',
      ],
    },
    verdict: {
      task: 'Stellen Sie sicher, dass der Cluster die Pods akzeptiert.',
      missing: 'Restricted lehnt die Pods von `{who}` noch ab: {what}.',
      hints: [
        'Die Rückmeldung zeigt die Meldung des Clusters, die Container und Felder nennt.',
        'Ändern Sie die Felder aus der Meldung, einen Container nach dem anderen, bis keine Meldung mehr erscheint. Nach „must set“ nennt sie den erforderlichen Wert.',
      ],
    },
  },
  turns: {
    waived:
      'Eine Unterdrückung entfernt nur den Befund von `{what}` aus der Liste. Der Cluster liest sie nicht und lehnt die Pods von `{who}` weiterhin ab. Entfernen Sie die Unterdrückung, und beheben Sie die Ursache.',
    windows:
      'Einige Prüfungen gelten nicht für Windows-Pods, aber `{who}` ist für Linux erstellt, und in einem Windows-Pod lehnt Kubernetes die meisten dieser Felder ab. Entfernen Sie `os`.',
    namespace:
      'Mit der Stufe {what} lehnt der Namespace `{who}` weder diesen noch andere Pods ab. Ändern Sie den Pod so, dass er die Prüfung besteht, statt die Prüfung abzuschalten.',
    'lower-case':
      'Der Standard verlangt `ALL` in Großbuchstaben. Bei anderer Schreibweise lehnt er `{who}` ab.',
    'broken-promise':
      'Für `{who}` gilt `runAsNonRoot`, aber `runAsUser` ist 0, daher würde das Kubelet den Container nicht starten. Entfernen Sie `runAsUser: 0`, oder wählen Sie eine andere Zahl.',
  },
  attacker:
    'Der schwächste Container bestimmt die Sicherheit des ganzen Pods. Gelangt ein Angreifer durch eine Protokollzeile, die `shipper` falsch verarbeitet, in diesen Container, läuft sein Code im privilegierten Modus. Er kann den Datenträger des Knotens einbinden und den Knoten übernehmen. Die Härtung der Anwendung verhindert das nicht. Alle drei Container teilen sich das Netzwerk des Pods, Sidecarcontainer und Anwendung auch ein Volume.',
  verify: {
    warnings:
      'Ändert nichts. Der Befehl warnt vor jedem Pod, den Restricted ablehnen würde. Kein Pod dieses Deployments wird genannt.',
    pods: 'Findet keine Ereignisse. Wenn ein Namespace einen Standard erzwingt, wird ein Deployment, das ihn nicht besteht, ohne Pods erstellt. Diese Ereignisse zeigen dann den Grund.',
  },
  done: 'Jeder Container des Pods besteht Restricted. Der Namespace kann den Standard jetzt erzwingen.',
};
