import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Schreibgeschütztes Stammdateisystem verwenden',
  goal: 'Das Programm schreibt nur nach `/tmp` und in den Ordner, den `CACHE_DIR` nennt; dort speichert es Bilder. Versehen Sie das Stammdateisystem mit Schreibschutz, und binden Sie unter diesen beiden Pfaden beschreibbare Volumes ein.',
  steps: {
    'read-only': {
      task: 'Versehen Sie das Stammdateisystem von `web` mit Schreibschutz.',
      missing:
        'Alle Dateien aus dem Image von `{who}` können zur Laufzeit noch überschrieben werden.',
      hints: [
        'Das Feld befindet sich im Sicherheitskontext des Containers.',
        'Ergänzen Sie `readOnlyRootFilesystem: true`, oder verwenden Sie die Einstellungen dieser Lektion.',
      ],
    },
    tmp: {
      task: 'Stellen Sie dem Programm ein beschreibbares `/tmp` bereit.',
      missing:
        '`{who}` hat unter `{what}` kein beschreibbares Volume, daher würde das Programm dort scheitern.',
      hints: [
        'Ein `emptyDir` ist ein leerer Ordner, der so lange besteht wie der Pod. Jeder Benutzer kann hineinschreiben.',
        'Fügen Sie dem Pod ein Volume `tmp` mit `emptyDir: {}` hinzu, und binden Sie es mit `volumeMounts` unter `/tmp` ein.',
      ],
    },
    cache: {
      task: 'Machen Sie auch den Ordner beschreibbar, den `CACHE_DIR` nennt.',
      missing:
        '`{who}` hat unter `{what}` kein beschreibbares Volume, aber das Programm speichert dort Bilder.',
      hints: [
        'Der Ordner ist `/var/cache/thumbnails`. Ein zweites Volume trennt ihn von `/tmp`.',
        'Fügen Sie ein Volume `cache` hinzu, und binden Sie es unter `/var/cache/thumbnails` ein.',
      ],
    },
    limit: {
      task: 'Begrenzen Sie die Größe beider Volumes.',
      missing:
        'Das Volume `{what}` hat keinen Grenzwert, daher kann ein fehlerhaftes Programm den Datenträger des Knotens füllen.',
      hints: [
        'Ein `emptyDir` hat das Feld `sizeLimit`, zum Beispiel `64Mi`.',
        'Ergänzen Sie `sizeLimit` in jedem `emptyDir`. Wenn ein Pod den Grenzwert überschreitet, entfernt das Kubelet nur diesen Pod.',
      ],
    },
  },
  turns: {
    off: '`false` ist der Standardwert und lässt alle Dateien von `{who}` beschreibbar. Legen Sie `true` fest.',
    node: 'Das Volume unter `{what}` ist ein Ordner des Knotens. Temporäre Dateien benötigen keinen Zugriff auf den Knoten. Verwenden Sie ein `emptyDir`.',
    hidden:
      'Ein Volume unter `{what}` verdeckt alle Dateien, die das Image dort hat. Binden Sie es unter dem Ordner ein, in den das Programm schreibt, nicht unter einem übergeordneten Ordner.',
    'read-only-room':
      'Die Einbindung unter `{what}` ist schreibgeschützt, daher kann das Programm auch dort nicht schreiben. Entfernen Sie `readOnly` aus dieser Einbindung.',
    memory:
      'Der Ordner unter `{what}` ist im Arbeitsspeicher und zählt zum Speichergrenzwert des Containers. Ohne `sizeLimit` kann der Container wegen dieser Dateien beendet werden. Legen Sie einen Grenzwert fest.',
  },
  attacker:
    'Wenn ein Angreifer das Programm dazu bringen kann, eine Datei zu schreiben, etwa durch einen Upload, kann er ein Skript oder eine Bibliothek des Images überschreiben und ausführen lassen. Danach kann er Werkzeuge herunterladen und eine Hintertür hinterlassen, die so lange besteht wie der Container. Sind nur zwei Ordner beschreibbar, lassen sich fremde Dateien leicht finden.',
  verify: {
    root: 'Scheitert mit `Read-only file system`.',
    tmp: 'Gibt nichts aus: Die Datei wurde erstellt.',
    logs: 'Zeigt keine Fehler `Read-only file system`, während das Programm arbeitet. Andernfalls nennt die Meldung den Ordner, der ein Volume benötigt.',
  },
  done: 'Die Dateien aus dem Image können sich nicht ändern. Das Programm schreibt in zwei Volumes, und keines davon kann den Datenträger des Knotens füllen.',
};
