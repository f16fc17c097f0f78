import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Images per Digest festlegen und die Registrierung wählen',
  goal: 'Dieser Pod verwendet drei Images. Eines hat keine Version, eines stammt aus einer öffentlichen Registrierung, und alle, die Images in die Registrierungen hochladen dürfen, können alle drei ersetzen. Ihre eigene Registrierung hat von jedem eine Kopie. Verwenden Sie diese Kopien mit Version und Digest.',
  steps: {
    tag: {
      task: 'Wählen Sie eine Version für das Image von `web`.',
      missing: 'Das Image von `{who}` nennt keine Version, daher ruft der Knoten `latest` ab.',
      hints: [
        'Ein Tag folgt nach einem Doppelpunkt auf das Repository. Ohne Tag gilt `latest`, das sich jederzeit ändern kann.',
        'Verwenden Sie `registry.example.com/shop/search:4.2.1`.',
      ],
    },
    registry: {
      task: 'Beziehen Sie jedes Image aus Ihrer eigenen Registrierung.',
      missing: '`{who}` verwendet `{what}`. Dieses Image kommt nicht aus Ihrer Registrierung.',
      hints: [
        'Ein Image ohne Hostnamen kommt von Docker Hub. Der Kommentar am Anfang führt die Kopien auf.',
        'Verwenden Sie für `metrics` das Image `registry.example.com/mirror/statsd-exporter:v0.28.0`.',
      ],
    },
    digest: {
      task: 'Ergänzen Sie bei jedem Image den Digest.',
      missing:
        'Das Image von `{who}` hat nur ein Tag, und ein Tag kann auf anderen Inhalt verschoben werden.',
      hints: [
        'Ein Digest ist der Hashwert des Inhalts. Ändert sich der Inhalt, ändert sich auch der Digest.',
        'Er folgt nach einem `@` auf das Tag. Behalten Sie das Tag für Personen bei, die das Manifest lesen; der Knoten verwendet den Digest.',
        'Hängen Sie `@sha256:…` aus dem Kommentar an jedes der drei Images an, auch an das des Init-Containers.',
      ],
    },
  },
  turns: {
    latest:
      '`{what}` ist dasselbe wie kein Tag: Der nächste Push ersetzt den Inhalt. Zwei Knoten können unter diesem Namen verschiedene Programme ausführen.',
    'short-digest':
      'Ein Digest besteht aus `sha256:` und 64 Zeichen. Manche Listen kürzen ihn, aber ein gekürzter Digest ist kein gültiger Verweis, daher kann der Knoten das Image nicht abrufen.',
    'other-digest':
      'Diesen Digest hat in der Registrierung ein anderes Image. Der Knoten verwendet den Digest und beachtet das Tag nicht, daher würde `{who}` das falsche Programm ausführen.',
    'pull-always':
      'Mit `imagePullPolicy: Always` fragt der Knoten von `{who}` bei jedem Start die Registrierung und führt aus, worauf das Tag dann verweist. Nur der Digest legt den Inhalt fest. Entfernen Sie das Feld.',
  },
  attacker:
    'Ein Angreifer, der die Anmeldeinformationen eines Buildservers oder eines Kontos bei einer öffentlichen Registrierung stiehlt, lädt sein eigenes Image unter einem verwendeten Tag hoch. Das Manifest ändert sich nicht, daher gibt es nichts zu prüfen. Der nächste Pod, der auf einem neuen Knoten oder nach einem Neustart startet, führt sein Programm mit der Identität und dem Netzwerkzugriff der Anwendung aus.',
  verify: {
    running:
      'Gibt den Digest jedes laufenden Containers aus. Er stimmt mit dem im Manifest überein.',
    registry:
      'Führt die Tags des Repositorys mit ihren Digests auf. Wurde ein Tag verschoben, unterscheidet sich sein Digest von dem im Manifest.',
  },
  done: 'Jedes Image kommt aus Ihrer Registrierung, und sein Inhalt kann sich nicht ändern, ohne dass sich dieses Manifest ändert. Ändern Sie für eine neue Version Tag und Digest zusammen. Werkzeuge wie Renovate und Dependabot erledigen das.',
};
