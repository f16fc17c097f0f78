import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const securityContext: GuideChapterWords<'security-context'> = {
  title: 'Der Sicherheitskontext, Feld für Feld',
  intent:
    'Nach diesem Kapitel können Sie erklären, was jedes Feld für einen Prozess bewirkt und warum das Beispiel des Artikels nicht genügt.',
  can: 'erklären, was jedes Feld eines Sicherheitskontexts für einen Prozess bewirkt',
  sections: {
    escalation: {
      title: 'allowPrivilegeEscalation',
      text: [
        'Dieses Feld steuert, ob ein Prozess mehr Berechtigungen erhalten kann als sein übergeordneter Prozess, bis hin zu root. Mit `false` setzt der Kernel für den Prozess `no_new_privs`. Programme wie `sudo`, die als ihr Besitzer laufen, erhalten dann keine zusätzlichen Berechtigungen.',
        'Legen Sie `false` fest. Das Feld gibt es nur in Containern. Legen Sie es daher in jedem fest, auch in Init-Containern und kurzlebigen Containern. In einem privilegierten Container und mit der Linux-Funktion (Capability) SYS_ADMIN ist der Wert immer `true`. Der API-Server lehnt `false` zusammen mit `privileged: true` ab, und zusammen mit der Linux-Funktion dann, wenn sie `CAP_SYS_ADMIN` geschrieben ist.',
      ],
      notes: {},
    },
    capabilities: {
      title: 'capabilities',
      text: [
        'Linux teilt die Berechtigungen von root in Linux-Funktionen (Capabilities) auf, zum Beispiel für das Netzwerk, die Uhr oder andere Prozesse des Knotens. Containerruntimes geben jedem Container standardmäßig 14 davon.',
        'Entziehen Sie mit `drop: ["ALL"]` alle, und fügen Sie nur die wieder hinzu, die die Anwendung braucht, jede mit einer Begründung. Lassen Sie das Präfix `CAP_` weg. Bei einem Prozess, der nicht als root läuft, hat eine hinzugefügte Linux-Funktion meist keine Wirkung, wie im Beispiel unten.',
      ],
      notes: {
        dropAll:
          'Diese Empfehlung ist jetzt eine Prüfung: Die Stufe Restricted der Pod Security Standards verlangt `drop: ["ALL"]` und erlaubt nur, NET_BIND_SERVICE hinzuzufügen.',
      },
    },
    sample: {
      title: 'Das Beispiel des Artikels',
      text: [
        'Der Artikel zeigt einen Pod, `security-context-demo`. Im Pod ist `fsGroup: 2000` festgelegt. Sein Container führt `nginx:1.15.5-alpine` aus, mit `runAsUser: 1000`, `allowPrivilegeEscalation: false` sowie NET_ADMIN und SYS_TIME in `capabilities.add`.',
        'Zwei der drei beschriebenen Wirkungen treten ein. Der Prozess läuft als Benutzer 1000 und ist in der Gruppe 2000, und zwar durch `fsGroup` und zusätzlich zu seiner primären Gruppe, die 0 sein kann. Und er kann nicht root werden. Die dritte Wirkung, der Zugriff auf Netzwerkschnittstellen und die Uhr des Knotens, tritt nicht ein.',
        'Podsmith beginnt mit diesem Pod. Härten Sie ihn für Restricted, und vergleichen Sie: Die Korrekturen entfernen die hinzugefügten Linux-Funktionen, entziehen alle anderen und legen `runAsNonRoot` und ein seccomp-Profil fest. Das Ziel „AKS-Empfehlungen“ legt außerdem eine primäre Gruppe und einen Benutzernamespace fest und schaltet das API-Token ab. Das Ziel „Alles“ verlangt auch ein schreibgeschütztes Stammdateisystem und Grenzwerte, die nur Sie kennen.',
      ],
      notes: {
        baseline:
          'Der Artikel fügt NET_ADMIN und SYS_TIME hinzu. Die Pod Security Standards verbieten beide auf der Stufe Baseline. Ein Namespace, der Baseline erzwingt, lehnt den Pod daher ab. Auf der Stufe Restricted schlagen weitere Prüfungen fehl: Es werden keine Linux-Funktionen entzogen, und `runAsNonRoot` und das seccomp-Profil fehlen. Podsmith folgt den Standards und entfernt die Linux-Funktionen.',
        effect:
          'Laut Artikel geben diese Linux-Funktionen Zugriff. In diesem Beispiel haben sie keine Wirkung: Bei einem anderen Benutzer als 0 und mit `allowPrivilegeEscalation: false` erreichen sie nur die Begrenzungsmenge (bounding set) des Prozesses, und seine wirksame Menge bleibt leer. Das haben wir unter Linux getestet, außerhalb eines Clusters. Für root würden sie wirken, und die Uhr ist für den ganzen Knoten dieselbe.',
        image:
          'Der Artikel führt das Image als Benutzer 1000 aus. Das übliche nginx-Image ist für den Start als root gebaut, schreibt nach `/var/cache/nginx` und `/run` und lauscht auf Port 80. So startet es nicht. Verwenden Sie ein Image, das für den Betrieb ohne root gebaut ist, oder Benutzer 101 mit beschreibbaren Volumes und einem Port über 1023.',
      },
    },
    standards: {
      title: 'Zwei Standards namens „Restricted“',
      text: [
        'Die Pod Security Standards haben drei Stufen. Privileged erlaubt alles. Baseline verhindert bekannte Wege, die Isolation aufzuheben. Restricted folgt den bewährten Methoden der Härtung. Ein Label am Namespace bewirkt, dass der Cluster eine Stufe prüft.',
        'Azure Policy hat für AKS Initiativen mit ähnlichen Namen. Sie beruhen auf demselben Gedanken, werden aber getrennt gepflegt und prüfen nicht dieselben Felder.',
        'Lehnt eine Stufe einen Pod ab, führt die Meldung die Prüfungen auf und in Klammern die Container, Werte und Felder. Ein Deployment wird trotzdem angenommen, und die Meldung steht in seinen Ereignissen.',
      ],
      notes: {
        azurePolicy:
          'Die Initiative Restricted von Azure Policy ist nicht die Stufe Restricted der Standards. Sie verlangt `runAsGroup`, `supplementalGroups` und `fsGroup`, jeweils von 1 bis 65535. Die Standards tun das nicht. Die Standards verlangen `drop: ["ALL"]`. Die Initiative tut das nicht. Podsmith prüft, was Ihr Ziel verlangt.',
      },
    },
  },
};
