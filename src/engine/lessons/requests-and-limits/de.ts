import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Anforderungen und Grenzwerte festlegen',
  goal: 'Keiner der beiden Container gibt an, was er benötigt. Geht dem Knoten der Arbeitsspeicher aus, wird dieser Pod als einer der ersten entfernt, und bis dahin kann er den Arbeitsspeicher und Speicherplatz belegen, den andere Pods benötigen. Legen Sie anhand der Messwerte am Anfang Anforderungen und Grenzwerte fest.',
  steps: {
    requests: {
      task: 'Fordern Sie für beide Container CPU und Arbeitsspeicher an.',
      missing: '`{who}` fordert nicht sowohl CPU als auch Arbeitsspeicher an.',
      hints: [
        'Der Scheduler zählt Anforderungen zusammen und wählt einen Knoten, auf dem noch genug frei ist.',
        'Wählen Sie etwas mehr, als die Container im Ruhezustand verbrauchen. `m` ist ein Tausendstel einer CPU, `Mi` ein Mebibyte.',
        'Ergänzen Sie in jedem Container `resources:` mit `requests:`, zum Beispiel `cpu: 100m` und `memory: 128Mi` für `web` und `memory: 192Mi` für `worker`.',
      ],
    },
    memory: {
      task: 'Begrenzen Sie den Arbeitsspeicher beider Container.',
      missing: '`{who}` kann den gesamten Arbeitsspeicher des Knotens verbrauchen.',
      hints: [
        'Ein Container, der seinen Grenzwert überschreitet, wird beendet und neu gestartet. Der Grenzwert muss daher über der Spitze liegen.',
        'Ergänzen Sie `limits:` neben `requests:`, mit `memory: 256Mi` für `web` und `memory: 384Mi` für `worker`.',
      ],
    },
    disk: {
      task: 'Begrenzen Sie den Speicherplatz beider Container auf dem Datenträger.',
      missing: '`{who}` kann den Datenträger des Knotens mit Protokollen und Dateien füllen.',
      hints: [
        'Protokolle und Dateien des Containers sind auf dem Datenträger des Knotens. Die Ressource heißt `ephemeral-storage`.',
        'Ergänzen Sie `ephemeral-storage: 100Mi` in den Grenzwerten von `web` und `ephemeral-storage: 1Gi` in denen von `worker`.',
      ],
    },
  },
  turns: {
    milli:
      '`{what}` Arbeitsspeicher sind Tausendstel eines Bytes. Verwenden Sie `m` für CPU und `Mi` für Arbeitsspeicher.',
    'no-unit':
      'Ohne Einheit wird Arbeitsspeicher in Bytes angegeben: `{what}` Bytes reichen nicht aus, um `{who}` zu starten. Ergänzen Sie `Mi`.',
    below:
      'Der Grenzwert von `{who}` ist kleiner als die Anforderung, daher lehnt Kubernetes den Pod ab. Ein Container kann nicht mehr als seinen Grenzwert anfordern.',
    tight:
      'In der Spitze verbraucht `{who}` mehr als `{what}`. Der Container würde unter Last beendet, also dann, wenn er am meisten gebraucht wird. Wählen Sie einen Grenzwert über der gemessenen Spitze.',
    zero: 'Eine Anforderung von 0 reserviert nichts, und ein Grenzwert von 0 bedeutet kein Grenzwert. Legen Sie für `{who}` einen Wert über null fest.',
  },
  attacker:
    'Ein Angreifer lädt ein Bild hoch, das als Datei klein, aber im Arbeitsspeicher riesig ist, oder bringt das Programm dazu, endlos Protokollzeilen zu schreiben. Ohne Grenzwerte gehen dem Knoten Arbeitsspeicher oder Speicherplatz aus. Das Kubelet entfernt dann Pods, zuerst die, die mehr verbrauchen als angefordert, und auch Anwendungen anderer Teams fallen aus. Mit Grenzwerten ist nur dieser Pod betroffen.',
  verify: {
    class:
      'Gibt `Burstable` aus: Solange der Pod weniger verbraucht als angefordert, gehört er nicht zu den ersten, die entfernt werden. `BestEffort` bedeutet, dass weder Anforderungen noch Grenzwerte festgelegt sind.',
    use: 'Zeigt, was jeder Container gerade verbraucht. Vergleichen Sie die Werte mit den Anforderungen.',
    killed:
      'Gibt nichts aus. `OOMKilled` bedeutet, dass ein Speichergrenzwert zu niedrig ist oder das Programm ein Speicherleck hat.',
  },
  done: 'Der Scheduler reserviert, was die Container benötigen, und ein fehlerhafter oder kompromittierter Container schadet nur dem eigenen Pod. Ein CPU-Grenzwert ist nicht nötig: Ohne ihn kann ein Container ungenutzte CPU-Zeit verwenden, und wird CPU knapp, bestimmen die Anforderungen den Anteil jedes Containers.',
};
