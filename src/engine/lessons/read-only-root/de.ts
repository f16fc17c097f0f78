import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Ein Dateisystem, in das niemand schreibt',
  goal: 'Das Programm schreibt temporäre Dateien nach `/tmp` und Bilder in den Ordner, den `CACHE_DIR` nennt, sonst nirgendwohin. Versehen Sie das Stammdateisystem mit Schreibschutz, und schaffen Sie genau an diesen zwei Stellen Platz zum Schreiben.',
  steps: {
    'read-only': {
      task: 'Versehen Sie das Stammdateisystem von `web` mit Schreibschutz.',
      missing: 'Alles im Image von `{who}` lässt sich zur Laufzeit noch überschreiben.',
      hints: [
        'Das Feld steht im Sicherheitskontext des Containers.',
        'Schreiben Sie `readOnlyRootFilesystem: true`, oder nutzen Sie die Einstellungen dieser Lektion.',
      ],
    },
    tmp: {
      task: 'Geben Sie dem Programm ein beschreibbares `/tmp`.',
      missing: '`{who}` kann unter `{what}` nicht schreiben: Das Programm würde dort abbrechen.',
      hints: [
        'Ein `emptyDir` ist ein leerer Ordner, der so lange besteht wie der Pod. Jeder Benutzer darf hineinschreiben.',
        'Fügen Sie dem Pod ein Volume `tmp` mit `emptyDir: {}` hinzu, und binden Sie es mit `volumeMounts` unter `/tmp` ein.',
      ],
    },
    cache: {
      task: 'Tun Sie dasselbe für den Ordner, den `CACHE_DIR` nennt.',
      missing: '`{who}` kann unter `{what}` nicht schreiben, wohin die Bilder gehören.',
      hints: [
        'Es ist `/var/cache/thumbnails`; ein eigenes Volume hält ihn von `/tmp` getrennt.',
        'Fügen Sie ein Volume `cache` hinzu, und binden Sie es unter `/var/cache/thumbnails` ein.',
      ],
    },
    limit: {
      task: 'Legen Sie fest, wie groß beide werden dürfen.',
      missing:
        'Das Volume `{what}` hat keine Grenze: Ein außer Kontrolle geratenes Programm füllt damit den Datenträger des Knotens.',
      hints: [
        'Ein `emptyDir` hat das Feld `sizeLimit`, etwa `64Mi`.',
        'Schreiben Sie `sizeLimit` unter jedes `emptyDir`. Ein Pod, der es überschreitet, wird entfernt, und kein anderer leidet darunter.',
      ],
    },
  },
  turns: {
    off: '`false` an `{who}` ist die Vorgabe und lässt alles beschreibbar: Schreiben Sie `true`.',
    node: 'Das Volume unter `{what}` ist ein Ordner des Knotens. Temporäre Dateien brauchen keine Tür zum Knoten: Nehmen Sie ein `emptyDir`.',
    hidden:
      'Ein Volume unter `{what}` verdeckt alles, was das Image dort hat. Binden Sie es dort ein, wo das Programm schreibt, und nicht höher.',
    'read-only-room':
      'Die Einbindung unter `{what}` ist schreibgeschützt, also lässt sich auch dort nichts schreiben. Lassen Sie `readOnly` hier weg.',
    memory:
      'Der Ordner unter `{what}` liegt im Arbeitsspeicher und zählt zum Speichergrenzwert des Containers. Ohne `sizeLimit` kann der Container wegen dieser Dateien beendet werden: Setzen Sie eine Grenze.',
  },
  attacker:
    'Ein Angreifer, der das Programm dazu bringt, eine Datei zu schreiben, etwa durch einen Upload, überschreibt ein Skript oder eine Bibliothek des Images und lässt sie ausführen. Damit lädt er seine Werkzeuge nach und hinterlässt eine Hintertür, die so lange besteht wie der Container. Sind nur zwei Ordner beschreibbar, fällt jede fremde Datei darin auf.',
  verify: {
    root: 'Scheitert mit `Read-only file system`.',
    tmp: 'Meldet nichts: Das Schreiben gelingt.',
    logs: 'Zeigt kein `Read-only file system`, während das Programm arbeitet. Andernfalls nennt die Meldung den Ordner, dem ein Volume fehlt.',
  },
  done: 'Das Image bleibt, wie es gebaut wurde. Das Programm schreibt in zwei eigene Ordner, und keiner davon kann den Knoten füllen.',
};
