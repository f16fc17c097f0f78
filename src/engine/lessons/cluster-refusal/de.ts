import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Verstehen, warum ein Cluster einen Pod ablehnt',
  goal: '`kubectl apply` hat keinen Fehler gemeldet, aber kein Pod ist gestartet. Der Cluster hat das Deployment angenommen und erst danach dessen Pods abgelehnt. Die Gründe stehen daher in den Ereignissen, die der Kommentar am Anfang enthält. Beheben Sie, was jede der drei Meldungen nennt, und ändern Sie die Regeln des Namespace nicht.',
  steps: {
    account: {
      task: 'Ereignis 1: Führen Sie die Pods unter einem Dienstkonto aus, das es gibt.',
      missing:
        'Die Pods von `{who}` laufen unter `{what}`, und ein solches Dienstkonto gibt es im Namespace nicht.',
      hints: [
        'Die Meldung nennt das gesuchte Konto mit Namespace und Namen. Vergleichen Sie es mit dem Konto in der Datei.',
        'Legen Sie `serviceAccountName: orders` fest.',
      ],
    },
    admission: {
      task: 'Ereignis 2: Bestehen Sie den Standard Baseline, den der Namespace erzwingt.',
      missing: 'Baseline lehnt die Pods von `{who}` noch ab: {what}.',
      hints: [
        'Die Meldung führt eine Prüfung nach der anderen auf. In Klammern nennt sie den Container, den Wert und das Feld.',
        'Das Programm benötigt beides nicht: Ein Service erreicht Port 9102 ohne einen Port des Knotens.',
        'Löschen Sie `capabilities` von `web` samt dem dann leeren `securityContext` und `hostPort` von `metrics`.',
      ],
    },
    quota: {
      task: 'Ereignis 3: Legen Sie fest, was das Kontingent des Namespace verlangt.',
      missing: '`{who}` hat keinen Speichergrenzwert, daher lehnt das Kontingent den Pod ab.',
      hints: [
        'Ein Kontingent zählt die Werte aller Pods zusammen. Daher lehnt es einen Pod ab, der den Wert nicht festlegt.',
        'Auf „must specify“ folgen das Feld und die Container, denen es fehlt.',
        'Ergänzen Sie in `web` `resources:` mit `limits:` und `memory: 256Mi`.',
      ],
    },
  },
  turns: {
    namespace:
      'Ohne Baseline nimmt der Namespace `{who}` diesen und jeden anderen Pod jedes Benutzers an. Ändern Sie den Pod, nicht die Regel. In den meisten Clustern dürfen Sie das Label nicht ändern.',
    quota:
      'Das Kontingent `{who}` schützt andere Teams, und für das Kontingent sind die Clusteroperatoren zuständig. Legen Sie stattdessen einen Speichergrenzwert für `web` fest.',
    default:
      'Die Pods von `{who}` würden unter `default` starten, mit allen Berechtigungen, die `default` je für andere Pods erteilt wurden. Die Datei enthält ein eigenes Konto für sie.',
    'new-account':
      'Wenn Sie das Konto umbenennen, verschwindet die Meldung, aber die Pods verlieren alle Berechtigungen, die `orders` erteilt wurden. Falsch ist der Name im Deployment, nicht das Konto.',
    'request-alone':
      'Die Meldung nennt `limits.memory`. Eine Anforderung reserviert Arbeitsspeicher für `{who}`, begrenzt ihn aber nicht. Das Kontingent lehnt den Pod daher weiterhin ab.',
  },
  attacker:
    'Ein abgelehnter Pod zeigt, dass der Schutz wirkt. Teams in Eile, die die Meldung nicht verstehen, bitten um eine Ausnahme für ihren Namespace, und solche Ausnahmen werden selten zurückgenommen. Ein Angreifer, der dort Pods erstellen kann, etwa mit dem Token eines Buildservers, startet dann einen privilegierten und übernimmt den Knoten. Lesen Sie die Meldung, und ändern Sie das Feld, das sie nennt.',
  verify: {
    events: 'Zeigt keine neuen Ereignisse. Alte werden nach einer Stunde gelöscht.',
    pods: 'Gibt `successfully rolled out` aus: Die Pods wurden erstellt und sind bereit.',
  },
  done: 'Der Cluster nimmt die Pods an, und die Regeln des Namespace sind unverändert. Fügen Sie eine Meldung, die Sie nicht verstehen, in Podsmith ein: Es erklärt Ablehnungen von Pod Security Admission, Azure Policy und Kontingenten.',
};
