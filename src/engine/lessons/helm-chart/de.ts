import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Ein Helm-Chart prüfen',
  goal: 'Das Chart überlässt seine Sicherheitseinstellungen den Werten (values), und die Standardwerte legen keine fest. Podsmith kann nicht beurteilen, was eine Vorlage offen lässt; das entscheidet, wer das Chart installiert. Legen Sie in der Vorlage fest, was für jede Installation gelten muss, und überlassen Sie den Rest den Werten.',
  steps: {
    pod: {
      task: 'Legen Sie in der Vorlage fest, dass der Pod ein eigenes Netzwerk und kein API-Token hat.',
      missing:
        'Ein Wert kann den Pods von `{who}` noch das Netzwerk des Knotens oder ein API-Token geben.',
      hints: [
        'Das Wiki ruft die Kubernetes-API nie auf, daher muss kein Wert dies steuern.',
        'Löschen Sie die Zeile `hostNetwork`, und legen Sie `automountServiceAccountToken: false` fest.',
      ],
    },
    user: {
      task: 'Legen Sie in der Vorlage einen Nicht-Root-Benutzer und das seccomp-Profil fest.',
      missing:
        'Ein Wert entscheidet, ob `{who}` als root läuft und welche Systemaufrufe möglich sind.',
      hints: [
        '`toYaml` fügt den Inhalt des Werts ein. Der Standardwert `{}` legt nichts fest: Der Container läuft als root und ohne Filter.',
        'Ersetzen Sie die Zeile unter `securityContext:` des Pods.',
        'Legen Sie `runAsNonRoot: true`, `runAsUser: 10001` und `seccompProfile:` mit `type: RuntimeDefault` fest.',
      ],
    },
    container: {
      task: 'Blockieren Sie in der Vorlage die Berechtigungsausweitung, und entziehen Sie alle Linux-Funktionen (Capabilities).',
      missing: 'Ein Wert entscheidet, welche Berechtigungen `{who}` hat.',
      hints: [
        'Der Container hat einen eigenen Sicherheitskontext, der Vorrang vor dem des Pods hat.',
        'Ersetzen Sie die Zeile unter `securityContext:` des Containers durch `allowPrivilegeEscalation: false` und `capabilities:` mit `drop: ["ALL"]`.',
      ],
    },
    image: {
      task: 'Legen Sie in der Vorlage das Image fest, mit Version und aus Ihrer eigenen Registrierung.',
      missing: 'Ohne Wert führt `{who}` das Tag `latest` aus einer öffentlichen Registrierung aus.',
      hints: [
        'Der Kommentar zeigt, dass `tag` leer ist. Die Vorlage verwendet daher den Wert nach `default`.',
        'Ihre Registrierung hat eine Kopie: `registry.example.com/mirror/wiki:3.1.0`.',
      ],
    },
  },
  turns: {
    default:
      '`default` gilt nur, wenn es keinen Wert gibt. Wer das Chart installiert, kann die Berechtigungsausweitung für `{who}` weiterhin einschalten. Schreiben Sie `false` ohne Ausdruck.',
    'at-the-pod':
      'Ein Pod hat kein Feld `allowPrivilegeEscalation`. Kubernetes lehnt es in `{who}` ab oder verwirft es. Es gehört in den Sicherheitskontext des Containers.',
    latest:
      '`{what}` ändert sich mit jedem Push, daher können zwei Installationen desselben Charts verschiedene Programme ausführen. Wählen Sie `3.1.0`.',
    'false-user':
      'Mit `runAsNonRoot: false` startet das Kubelet `{who}` auch als root. Das ist dasselbe wie kein Wert. Legen Sie `true` fest.',
  },
  attacker:
    'Ein Angreifer muss das Chart nicht ändern. Es genügt, eine Datei mit Werten zu ändern, die selten so sorgfältig wie Code geprüft wird: Eine Zeile schaltet den privilegierten Modus oder das Netzwerk des Knotens ein, und die Vorlage zeigt keine Änderung. Charts aus dem Internet erhalten außerdem neue Versionen, deren Standardwerte selten verglichen werden. Was die Vorlage festlegt, kann kein Wert ändern.',
  verify: {
    rendered:
      'Rendert das Chart mit seinen Standardwerten und prüft das Ergebnis. Was Podsmith in der Vorlage nicht beurteilen konnte, wird hier beurteilt.',
    hostile:
      'Das gerenderte Manifest ändert sich nicht: Die Vorlage verwendet diesen Wert nicht mehr.',
  },
  done: 'Die Vorlage legt die Sicherheitseinstellungen fest. Werte bestimmen weiterhin die Anzahl der Replikate und die Ressourcen, die Podsmith beurteilt, wenn Sie das gerenderte Chart prüfen. Schlagen Sie bei einem fremden Chart dessen Autoren die Änderung vor, oder korrigieren Sie das gerenderte Manifest mit einem Patch.',
};
