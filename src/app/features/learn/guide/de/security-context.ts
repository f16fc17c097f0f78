import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const securityContext: GuideChapterWords<'security-context'> = {
  title: 'Der Sicherheitskontext, Feld für Feld',
  intent: 'Sie wissen, was jedes Feld bewirkt und warum das bekannte Beispiel zu kurz greift.',
  can: 'erklären, was jedes Feld eines Sicherheitskontexts für einen Prozess bewirkt',
  sections: {
    escalation: {
      title: 'allowPrivilegeEscalation',
      text: [
        'Darf ein Prozess mehr Rechte bekommen als der, der ihn gestartet hat, bis hin zu root? Mit `false` setzt der Kernel für ihn `no_new_privs`: Programme wie `sudo`, die als ihr Besitzer laufen, gewinnen dann nichts mehr.',
        'Der Wert sollte immer `false` sein. Das Feld gibt es nur bei Containern, also braucht es jeder Container, auch Init-Container und kurzlebige. Mit `privileged: true` oder der Linux-Funktion SYS_ADMIN gilt immer `true`; steht daneben `false`, lehnt der API-Server den Widerspruch ab.',
      ],
      notes: {},
    },
    capabilities: {
      title: 'capabilities',
      text: [
        'Linux teilt die Macht von root in Stücke, die Linux-Funktionen (Capabilities). Jede öffnet eine Tür zu dem, was unter dem Pod liegt: Netzwerk, Uhr, Prozesse des Knotens. 14 davon gibt eine Containerruntime ihren Containern ungefragt.',
        'Entziehen Sie mit `drop: ["ALL"]` alle und fügen Sie einzeln wieder hinzu, was die Anwendung nachweislich braucht, jeweils mit einer Begründung. Die Namen stehen ohne `CAP_`. Einem Prozess ohne root bringt eine zusätzliche Linux-Funktion meist nichts; siehe das Beispiel unten.',
      ],
      notes: {
        dropAll:
          'Aus dem Rat ist eine Prüfung geworden: Die Stufe Restricted der Podsicherheitsstandards verlangt `drop: ["ALL"]` und lässt höchstens NET_BIND_SERVICE zu.',
      },
    },
    sample: {
      title: 'Das Beispiel des Artikels',
      text: [
        'Der Artikel zeigt einen einzelnen Pod, `security-context-demo`: `fsGroup: 2000` beim Pod; ein Container aus `nginx:1.15.5-alpine` mit `runAsUser: 1000`, `allowPrivilegeEscalation: false` sowie NET_ADMIN und SYS_TIME unter `capabilities.add`.',
        'Von den drei beschriebenen Wirkungen treten zwei ein. Der Prozess läuft als Benutzer 1000 und ist in der Gruppe 2000, und zwar durch `fsGroup`, zusätzlich zu seiner primären Gruppe, die 0 sein kann. Und er kann nicht root werden. Die dritte, der Zugriff auf Netzwerkschnittstellen und die Uhr des Knotens, tritt nicht ein.',
        'Mit genau diesem Pod beginnt Podsmith. Härten Sie ihn auf Restricted und vergleichen Sie: Die hinzugefügten Linux-Funktionen entfallen, alle anderen werden entzogen, und `runAsNonRoot` und ein seccomp-Profil kommen hinzu. Das Ziel AKS-Empfehlungen bringt außerdem eine primäre Gruppe, das Ziel „Alles“ ein schreibgeschütztes Stammdateisystem und Grenzwerte.',
      ],
      notes: {
        baseline:
          'Der Artikel ergänzt NET_ADMIN und SYS_TIME. Die Podsicherheitsstandards verbieten beide schon auf der Stufe Baseline; ein Namespace, der sie erzwingt, weist den Pod ab. Restricted beanstandet mehr: Keine Linux-Funktion wird entzogen, `runAsNonRoot` und das seccomp-Profil fehlen. Podsmith folgt den Standards und entfernt beide.',
        effect:
          'Laut Artikel geben die beiden Linux-Funktionen Zugriff. So wie abgedruckt wirken sie nicht: Bei einem Benutzer ungleich 0 und `allowPrivilegeEscalation: false` gelangen sie nur in die äußere Grenze (Bounding Set) des Prozesses; die Menge der nutzbaren Rechte bleibt leer. Das haben wir unter Linux gemessen, außerhalb eines Clusters. Als root würden sie wirken, und die Uhr gehört dem ganzen Knoten.',
        image:
          'Der Artikel startet das Image als Benutzer 1000. Das übliche nginx ist für Benutzer 101 gemacht, schreibt nach `/var/cache/nginx` und `/run` und nutzt Port 80; so startet es nicht. Podsmith rät zu einem Image, das für den Betrieb ohne root gebaut ist, oder zu Benutzer 101 mit beschreibbaren Volumes und einem hohen Port.',
      },
    },
    standards: {
      title: 'Zwei Maßstäbe namens „Restricted“',
      text: [
        'Die Podsicherheitsstandards haben drei Stufen: Privileged erlaubt alles, Baseline verbietet, was die Isolation bekanntermaßen aufhebt, Restricted ist die gehärtete Form. Trägt ein Namespace die passende Bezeichnung (Label), prüft der Cluster dessen Pods danach.',
        'Azure Policy hat für AKS Initiativen mit ähnlichen Namen. Sie sind aus demselben Gedanken entstanden, werden aber getrennt gepflegt und prüfen nicht dieselben Felder.',
      ],
      notes: {
        azurePolicy:
          'Die Initiative Restricted von Azure Policy ist nicht die Stufe Restricted der Standards. Sie verlangt, dass `runAsGroup`, `supplementalGroups` und `fsGroup` ausdrücklich angegeben sind, jeweils mit einem Wert von 1 bis 65535; die Standards tun das nicht. `drop: ["ALL"]` verlangt sie nicht; die Standards schon. Wählen Sie Ihr Ziel: Podsmith verlangt dann genau das, was dieses verlangt.',
      },
    },
  },
};
