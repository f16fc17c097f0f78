import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Verstehen, warum ein Cluster einen Pod ablehnt',
  goal: '`kubectl apply` hat keinen Fehler gemeldet, aber kein Pod ist gestartet. Ein Deployment wird zuerst angenommen, und erst danach werden seine Pods abgelehnt. Die Gründe sind daher in den Ereignissen, die der Kommentar am Anfang enthält. Ändern Sie, was jede der drei Meldungen nennt, und lassen Sie die Regeln des Namespace, wie sie sind.',
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
      missing:
        '`{who}` hat keinen Speichergrenzwert, daher kann das Kontingent den Container nicht mitzählen.',
      hints: [
        'Ein Kontingent zählt die Werte aller Pods zusammen. Es lehnt einen Pod ab, der den gezählten Wert nicht festlegt.',
        'Auf „must specify“ folgen das Feld und die Container, denen es fehlt.',
        'Ergänzen Sie in `web` `resources:` mit `limits:` und `memory: 256Mi`.',
      ],
    },
  },
  turns: {
    namespace:
      'Ohne Baseline nimmt der Namespace `{who}` diesen und jeden anderen Pod an, von wem auch immer. Ändern Sie den Pod, nicht die Regel. In den meisten Clustern könnten Sie das Label ohnehin nicht ändern.',
    quota:
      'Das Kontingent `{who}` schützt andere Teams und ist Sache der Clusteroperatoren. Legen Sie stattdessen einen Speichergrenzwert für `web` fest.',
    default:
      'Die Pods von `{who}` würden unter `default` starten, mit allen Berechtigungen, die je einem anderen Pod des Namespace erteilt wurden. Die Datei enthält ein eigenes Konto für sie.',
    'new-account':
      'Mit einem anderen Namen für das Konto erscheint die Meldung nicht mehr, aber alles fehlt, was `orders` gewährt wurde. Falsch ist der Name im Deployment, nicht das Konto.',
    'request-alone':
      'Die Meldung nennt `limits.memory`. Eine Anforderung reserviert Arbeitsspeicher für `{who}`, begrenzt ihn aber nicht. Das Kontingent lehnt den Pod daher weiterhin ab.',
  },
  attacker:
    'Eine Ablehnung ist kein Hindernis, sondern ein Schutz, der wirkt. Teams, die in Eile die Meldung nicht lesen, bitten um eine Ausnahme für ihren Namespace, und sie wird selten zurückgenommen. Ein Angreifer, der dort Pods erstellen kann, etwa mit dem Token eines Buildservers, startet dann einen privilegierten und übernimmt den Knoten. Lesen Sie die Meldung, und ändern Sie das eine Feld, das sie nennt.',
  verify: {
    events: 'Zeigt keine neuen Ereignisse. Alte werden nach einer Stunde gelöscht.',
    pods: 'Gibt `successfully rolled out` aus: Die Pods wurden erstellt und sind bereit.',
  },
  done: 'Die Ursachen aller drei Meldungen sind behoben, und der Namespace hat seine Regeln behalten. Fügen Sie eine Meldung, die Sie nicht verstehen, in Podsmith ein: Es erklärt Ablehnungen von Pod Security Admission, Azure Policy und Kontingenten.',
};
