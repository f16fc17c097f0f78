import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Images per Digest festlegen und die Registrierung wählen',
  goal: 'In diesem Pod laufen drei Images: Eines hat keine Version, eines kommt aus einer öffentlichen Registrierung, und wer in eine Registrierung pushen darf, kann alle drei austauschen. Ihre eigene Registrierung hat von jedem eine Kopie. Verwenden Sie diese Kopien mit Version und Digest.',
  steps: {
    tag: {
      task: 'Wählen Sie eine Version für das Image von `web`.',
      missing: 'Das Image von `{who}` nennt keine Version, daher lädt der Knoten `latest`.',
      hints: [
        'Ein Tag folgt nach einem Doppelpunkt auf das Repository. Ohne Tag gilt `latest`, was immer das an diesem Tag ist.',
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
        'Das Image von `{who}` ist nur durch sein Tag benannt, und ein Tag kann auf anderen Inhalt verschoben werden.',
      hints: [
        'Ein Digest ist der Hashwert des Inhalts. Ändert sich der Inhalt, ändert sich auch der Digest.',
        'Er folgt nach einem `@` auf das Tag. Behalten Sie das Tag: Menschen lesen das Tag, der Knoten verwendet den Digest.',
        'Hängen Sie `@sha256:…` aus dem Kommentar an jedes der drei Images an, auch an das des Init-Containers.',
      ],
    },
  },
  turns: {
    latest:
      '`{what}` ist dasselbe wie kein Tag: Der nächste Push ersetzt, worauf es verweist. Zwei Knoten können unter diesem Namen verschiedene Programme ausführen.',
    'short-digest':
      'Ein Digest besteht aus `sha256:` und 64 Zeichen. Ein Teil davon, wie ihn manche Listen zeigen, ist kein gültiger Verweis, daher kann der Knoten das Image nicht laden.',
    'other-digest':
      'Diesen Digest hat in der Registrierung ein anderes Image. Der Knoten verwendet den Digest und beachtet das Tag nicht, daher würde `{who}` das falsche Programm ausführen.',
    'pull-always':
      'Mit `imagePullPolicy: Always` fragt der Knoten von `{who}` bei jedem Start die Registrierung und führt aus, worauf das Tag dann verweist. Nur der Digest legt den Inhalt fest. Entfernen Sie das Feld.',
  },
  attacker:
    'Ein Angreifer, der die Anmeldeinformationen eines Buildservers oder eines Kontos bei einer öffentlichen Registrierung stiehlt, pusht sein eigenes Image unter einem Tag, das in Gebrauch ist. Das Manifest ändert sich nicht, und niemand prüft die Änderung. Der nächste Pod, der auf einem neuen Knoten oder nach einem Neustart startet, führt sein Programm mit der Identität und dem Netzwerk der Anwendung aus.',
  verify: {
    running: 'Gibt den Digest jedes laufenden Containers aus. Es ist der aus dem Manifest.',
    registry:
      'Führt die Tags des Repositorys mit ihren Digests auf. Wurde ein Tag verschoben, unterscheidet sich sein Digest von dem im Manifest.',
  },
  done: 'Jedes Image kommt aus Ihrer Registrierung, und sein Inhalt kann sich nicht ändern, ohne dass sich dieses Manifest ändert. Ändern Sie für eine neue Version Tag und Digest zusammen. Werkzeuge wie Renovate und Dependabot erledigen das.',
};
