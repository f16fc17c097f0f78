import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Wirkungslose Linux-Funktionen entfernen',
  goal: 'Das Beispiel im AKS-Artikel fügt zwei Linux-Funktionen (Capabilities) hinzu. Sein Prozess kann sie nicht nutzen: Er läuft als Benutzer 1000 und darf seine Berechtigungen nicht ausweiten, daher bleiben sie in der Begrenzungsmenge (bounding set). Sie bewirken nur, dass der Pod Baseline nicht besteht. Entfernen Sie beide, und entziehen Sie auch alle übrigen.',
  steps: {
    'net-admin': {
      task: 'Entfernen Sie `NET_ADMIN` aus dem Manifest.',
      missing:
        '`{who}` fügt noch {what} hinzu. Diese Linux-Funktion bleibt in der Begrenzungsmenge (bounding set) und ist nicht nutzbar.',
      hints: [
        'Sehen Sie in der Liste `capabilities.add` nach.',
        'Entfernen Sie den Namen aus der Liste. In den Einstellungen dieser Lektion gibt es dafür bei jedem Namen eine Schaltfläche.',
      ],
    },
    'sys-time': {
      task: 'Entfernen Sie auch `SYS_TIME`.',
      missing:
        '`{who}` fügt noch {what} hinzu. Ohne diese Linux-Funktion besteht der Pod Baseline.',
      hints: [
        'Das ist der letzte Name in der Liste `capabilities.add`.',
        'Löschen Sie mit dem Namen den ganzen Schlüssel `add`, sonst bleibt eine leere Liste zurück.',
      ],
    },
    rest: {
      task: 'Entziehen Sie die übrigen Linux-Funktionen. Ein Container erhält standardmäßig 14.',
      missing:
        '`{who}` behält die 14 Linux-Funktionen, die die Containerruntime standardmäßig gewährt.',
      hints: [
        'Neben `add` gibt es die Liste `drop`. Ein bestimmter Wert darin steht für alle Linux-Funktionen.',
        'Ergänzen Sie `drop: ["ALL"]` unter `capabilities`.',
      ],
    },
  },
  turns: {
    root: 'Als root kann `{who}` beide Linux-Funktionen nutzen und damit die Firewall des Pods und die Uhr des ganzen Knotens ändern. Lassen Sie den Container wieder als Benutzer 1000 laufen.',
    prefix:
      '{what} enthält das Präfix des Kernels. Kubernetes lässt es weg, und die Pod Security Standards erkennen Namen mit diesem Präfix nicht.',
    'lower-case':
      'Der Standard Restricted verlangt `ALL` in Großbuchstaben. Bei anderer Schreibweise lehnt er den Pod ab.',
    'back-again':
      '`drop` enthält `ALL`, aber `add` gibt {what} zurück. Entfernen Sie die Namen auch aus `add`.',
    'drop-by-name':
      '{what} gehört nicht zu den 14 Linux-Funktionen, die ein Container standardmäßig erhält. Der Eintrag ist daher wirkungslos. Mit `ALL` entziehen Sie alle.',
  },
  attacker:
    'Solange Benutzer 1000 festgelegt und die Berechtigungsausweitung blockiert ist, nützen die Linux-Funktionen einem Angreifer nichts. Stellt jemand wegen eines anderen Problems den Benutzer auf root um, werden sie wirksam. Ein Angreifer im Container kann dann die Uhr des Knotens zurückstellen: Abgelaufene Zertifikate werden gültig, Protokolleinträge erhalten falsche Zeiten. Außerdem kann er Routen und Firewallregeln des Pods ändern.',
  verify: {
    effective:
      'Zeigt Nullen hinter `CapEff` und nach dem letzten Schritt auch hinter `CapBnd`: Der Prozess hat keine Linux-Funktionen und kann keine erhalten.',
    baseline:
      'Ändert nichts. Der Befehl warnt vor jedem Pod im Namespace, den Baseline ablehnen würde; dieser ist nicht dabei.',
  },
  done: 'Der Container fügt keine Linux-Funktionen hinzu und behält keine. Der Pod besteht Baseline, und auch ein anderer Benutzer macht diese Linux-Funktionen nicht wirksam.',
};
