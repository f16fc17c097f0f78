import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Herausfinden, welche Images ohne root laufen können',
  goal: 'Dieses Manifest legt für seine drei Container keinen Benutzer fest, daher entscheiden die Images. Der Kommentar am Anfang enthält zwei Ausgaben: den Benutzer jedes Image und die Datei `/etc/passwd` aus dem Image von `cache`. Finden Sie heraus, welche zwei Container ohne root laufen können. Legen Sie es für diese beiden fest, und lassen Sie den dritten, wie er ist.',
  steps: {
    number: {
      task: 'Sorgen Sie dafür, dass das Kubelet für `web` root ablehnt.',
      missing: 'Für `{who}` gilt kein `runAsNonRoot: true`, daher ist root noch erlaubt.',
      hints: [
        'In Ausgabe 1 hat das Image von `web` eine Zahl als Benutzer. Das Kubelet vergleicht diese Zahl mit 0, bevor es den Container startet.',
        'Ergänzen Sie im Container `web` `securityContext:` mit `runAsNonRoot: true`. `runAsUser: 10014` ist der Benutzer des Image, daher ändert es heute nichts. Der Benutzer bleibt damit gleich, wenn ein späteres Image einen anderen hat.',
      ],
    },
    name: {
      task: 'Sorgen Sie dafür, dass das Kubelet auch für `cache` root ablehnt. Sein Image hat einen Namen als Benutzer. Finden Sie die Zahl dazu.',
      missing:
        '`{who}` benötigt die Benutzer-ID seines Image als `runAsUser` und daneben `runAsNonRoot: true`.',
      hints: [
        'Das Kubelet kann einen Namen nicht nachschlagen. Ausgabe 2 ist die Datei `/etc/passwd` des Image, die zu jedem Namen eine Zahl enthält.',
        'Eine Zeile von `/etc/passwd` hat Felder, die durch Doppelpunkte getrennt sind: Name, Kennwort, Benutzer-ID, ID der primären Gruppe, Kommentar, Basisordner und Shell.',
        'Ergänzen Sie im Container `cache` `securityContext:` mit `runAsNonRoot: true` und `runAsUser: 999`.',
      ],
    },
    root: {
      task: 'Welcher Container kann nach diesen Ausgaben nicht ohne root laufen? Tragen Sie seinen Namen in die Annotation `answer/starts-as-root` ein.',
      missing:
        'Die Annotation von `{who}` nennt nicht den Container, dessen Image als root startet.',
      hints: [
        'In Ausgabe 1 hat ein Image eine leere Zeichenfolge als Benutzer.',
        'Ein Image ohne Benutzer startet als root. Die Antwort lautet `rotate`.',
      ],
    },
  },
  turns: {
    'other-image':
      'Die Ausgaben beziehen sich auf andere Images als `{what}`. Ein anderes Tag kann einen anderen Benutzer haben. Stellen Sie das Image von `{who}` wieder her.',
    'user-name':
      '`runAsUser` muss eine Zahl sein, den Namen `{what}` lehnt Kubernetes ab. Ausgabe 2 enthält die Zahl.',
    'whole-pod':
      'Im Pod gilt `{what}` auch für `{who}`. Dessen Image startet als root, daher startet oder funktioniert der Container vielleicht nicht. Legen Sie das Feld nur in den Containern `web` und `cache` fest.',
    'root-number':
      'Keine der Ausgaben zeigt, dass das Programm von `{who}` als Benutzer {what} funktioniert. Sein Image startet als root, daher können die benötigten Dateien root gehören. Lassen Sie den Container, wie er ist.',
    'root-rejected':
      'Das Image von `{who}` hat keinen Benutzer, daher startet es als root. Mit `runAsNonRoot: true` startet das Kubelet den Container nicht. Lassen Sie ihn, wie er ist.',
    'group-number':
      '{what} ist das vierte Feld der Zeile in Ausgabe 2, die primäre Gruppe von `{who}`. Das dritte Feld ist die Benutzer-ID.',
    'other-number':
      '{what} ist nicht der Benutzer des Image von `{who}`. Als anderer Benutzer kann das Programm seine Dateien vielleicht nicht lesen oder schreiben. Verwenden Sie die Zahl aus den Ausgaben.',
    'name-unchecked':
      'Das Image von `{who}` hat einen Namen als Benutzer. Das Kubelet kann nicht erkennen, ob ein Name root ist, und startet den Container nicht. Legen Sie die Zahl aus Ausgabe 2 als `runAsUser` fest.',
    'user-alone':
      '`{who}` hat eine Benutzer-ID, aber das Kubelet lehnt root nicht ab, wenn jemand sie ändert. Der Standard Restricted verlangt `runAsNonRoot: true`. Legen Sie es auch fest.',
    'not-root':
      'Das Image von `{what}` hat in Ausgabe 1 einen Benutzer, und dieser ist nicht root. Suchen Sie das Image, das keinen hat.',
  },
  attacker:
    'Wenn Sie raten, machen Sie einen von zwei Fehlern. Legen Sie `runAsNonRoot` für alle fest, startet ein Container nicht, und jemand entfernt die Einstellung aus dem ganzen Pod. Legen Sie es nirgends fest, können alle drei als root laufen, und ein Angreifer, der in `web` gelangt, kann dessen Programme ändern und alle Dateien darin lesen. Mit den Ausgaben lehnen zwei von drei Containern root heute ab, und Sie wissen, welches Image Sie ersetzen müssen.',
  verify: {
    users:
      'Zeigt `uid=999`, den Benutzer, der im Image `cache` heißt. Das Image muss das Programm `id` enthalten.',
    pods: 'Zeigt den Pod als `Running` mit `3/3` bereiten Containern. Bei `CreateContainerConfigError` hat das Kubelet einen Container abgelehnt; `kubectl describe pod` zeigt den Grund.',
  },
  done: 'Zwei Container laufen als die Benutzer ihrer Images, und das Kubelet lehnt dort root ab. Verwenden Sie für `rotate` ein Image, das für den Betrieb ohne root erstellt ist, oder finden Sie heraus, was sein Programm benötigt. Die Ausgaben gelten für Tags, und Tags können verschoben werden: Fragen Sie nach einem Update erneut, oder legen Sie die Images mit einem Digest fest. Für Ihre eigenen Dateien gibt `podsmith facts` ein Skript aus, das all das fragt.',
};
