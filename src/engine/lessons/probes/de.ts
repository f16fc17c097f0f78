import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Tests (Probes) und ordnungsgemäßes Beenden ergänzen',
  goal: 'Bei jeder Aktualisierung dieses Warenkorbs sehen Kunden Fehler: Neue Pods erhalten Anfragen, bevor sie bereit sind, und alte Pods werden beendet, während sie noch Anfragen verarbeiten. Ergänzen Sie drei Tests und ein ordnungsgemäßes Beenden. Der Kommentar am Anfang beschreibt, wie sich das Programm verhält.',
  steps: {
    ready: {
      task: 'Leiten Sie Anfragen erst dann an einen Pod weiter, wenn er bereit ist.',
      missing:
        'Der Service leitet Anfragen an `{who}` weiter, sobald der Container läuft, ob er bereit ist oder nicht.',
      hints: [
        'Einer der drei Tests entscheidet, ob ein Pod Anfragen erhält. Er startet den Container nie neu.',
        'Er prüft, ob der Pod jetzt Anfragen verarbeiten kann, einschließlich seiner Datenbank.',
        'Ergänzen Sie `readinessProbe:` mit `httpGet:`, `path: /ready` und `port: http`.',
      ],
    },
    start: {
      task: 'Geben Sie dem Programm 60 Sekunden zum Starten.',
      missing:
        '`{who}` hat keine 60 Sekunden zum Starten, bevor ein Livetest den Container neu starten würde.',
      hints: [
        'Ein weiterer Test läuft nur, bis das Programm gestartet ist. Die anderen beiden warten auf ihn.',
        'Das Programm hat `periodSeconds` mal `failureThreshold` Sekunden Zeit. Die Standardwerte sind 10 und 3.',
        'Ergänzen Sie `startupProbe:` mit einer Anfrage an `/live` auf Port `http`, mit `periodSeconds: 5` und `failureThreshold: 15`.',
      ],
    },
    live: {
      task: 'Starten Sie das Programm neu, wenn es hängt.',
      missing: 'Das Kubelet bemerkt nicht, wenn `{who}` hängt.',
      hints: [
        'Der dritte Test startet den Container neu. Prüfen Sie damit nur, was ein Neustart beheben kann.',
        'Wenn eine Datenbank nicht antwortet, hilft es nicht, das Programm neu zu starten.',
        'Ergänzen Sie `livenessProbe:` mit `httpGet:`, `path: /live` und `port: http`.',
      ],
    },
    pause: {
      task: 'Verzögern Sie SIGTERM, bis der Service keine Anfragen mehr an den Pod sendet.',
      missing:
        '`{who}` erhält SIGTERM, während der Service noch Anfragen dorthin weiterleiten kann.',
      hints: [
        'Kubernetes beendet den Container und entfernt ihn gleichzeitig aus dem Service. Ein Hook verzögert SIGTERM.',
        'Ergänzen Sie `lifecycle:` mit `preStop:`, `sleep:` und `seconds: 10`.',
      ],
    },
    grace: {
      task: 'Geben Sie dem Programm genügend Zeit, offene Anfragen abzuschließen.',
      missing:
        'Der Pod von `{who}` wird nach {what} Sekunden beendet, bevor die letzte Anfrage abgeschlossen ist.',
      hints: [
        'Die Zeit umfasst den Hook und das Programm: 10 und 45 Sekunden. Der Standardwert ist 30.',
        'Ergänzen Sie `terminationGracePeriodSeconds: 60` unter `spec` des Pods.',
      ],
    },
  },
  turns: {
    same: 'Fällt die Datenbank aus, scheitert `/ready` in jedem Pod. Ein Livetest, der diesen Pfad abfragt, startet alle Pods von `{who}` gleichzeitig neu, was die Datenbank nicht behebt. Verwenden Sie `/live`.',
    port: 'Das Programm lauscht auf Port 8080. Mit einem anderen Port ist `{what}` von `{who}` nie erfolgreich. Verwenden Sie den Namen `http`, der auch dann stimmt, wenn sich die Nummer ändert.',
    'delayed-instead':
      'Mit `initialDelaySeconds: {what}` prüft das Kubelet `{who}` nach jedem Start {what} Sekunden lang nicht und startet den Container neu, wenn er je länger braucht. Ein Starttest prüft oft und wartet nur so lange wie nötig.',
    'pause-alone':
      'Der Hook verbraucht alle {what} Sekunden der Frist, sodass `{who}` zwei Sekunden nach SIGTERM beendet wird. Wählen Sie für `terminationGracePeriodSeconds` mehr Zeit, als Hook und Programm zusammen benötigen.',
  },
  attacker:
    'Verfügbarkeit ist ein Teil der Sicherheit. Ein Angreifer, der eine langsame Anfrage findet, etwa eine Suche, die die Datenbank beschäftigt, sendet sie hundertmal. Hängt der Livetest von der Datenbank ab, startet Kubernetes dann jeden Pod neu, und der Ausfall ist vollständig. Ohne ordnungsgemäßes Beenden gehen bei jedem Sicherheitsupdate Bestellungen verloren. Teams schieben Updates deshalb auf, und bekannte Sicherheitslücken bleiben länger offen.',
  verify: {
    ready:
      'Führt in der Zeile `Endpoints:` nur Pods auf, deren `/ready` erfolgreich ist. Ein neuer Pod erscheint, wenn seine Datenbank antwortet.',
    restarts: 'Zeigt `0` Neustarts, während das Programm startet und arbeitet.',
    rollout: 'Ersetzt jeden Pod. Senden Sie währenddessen Anfragen: Keine davon scheitert.',
  },
  done: 'Ein Pod erhält nur Anfragen, die er verarbeiten kann, wird nur neu gestartet, wenn ein Neustart hilft, und schließt offene Anfragen ab, bevor er endet. Bei Knotenupgrades und Sicherheitsupdates gehen keine Anfragen mehr verloren.',
};
