import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Netzwerkverkehr standardmäßig ablehnen',
  goal: 'Jeder Pod des Clusters kann diese Pods erreichen, und sie können jede Adresse erreichen. Die Anwendung benötigt nur zwei Dinge: Das Front-End ruft den Bestelldienst auf Port 8080 auf, und beide verwenden DNS. Lehnen Sie im Namespace `shop` allen Datenverkehr ab, und lassen Sie dann diese Verbindungen zu.',
  steps: {
    deny: {
      task: 'Lehnen Sie allen ein- und ausgehenden Datenverkehr jedes Pods im Namespace ab.',
      missing:
        'Im Namespace `{who}` lehnt keine Richtlinie allen Datenverkehr in beiden Richtungen ab.',
      hints: [
        'Eine Netzwerkrichtlinie (`NetworkPolicy`) lehnt für die Pods, die sie auswählt, und die Richtungen, die sie nennt, allen Datenverkehr ab, den keine Richtlinie zulässt.',
        'Ein leerer `podSelector: {}` wählt jeden Pod des Namespace aus.',
        'Fügen Sie ein Dokument mit `apiVersion: networking.k8s.io/v1`, `kind: NetworkPolicy`, dem Namespace `shop`, `podSelector: {}` und `policyTypes: ["Ingress", "Egress"]` hinzu.',
      ],
    },
    dns: {
      task: 'Lassen Sie jeden Pod das DNS des Clusters abfragen.',
      missing:
        'Die Pods in `{who}` können keine Namen über UDP und TCP abfragen, daher finden sie keinen Service.',
      hints: [
        'Die DNS-Pods sind im Namespace `kube-system` und haben das Label `k8s-app: kube-dns`. Sie lauschen auf Port 53.',
        'Ein Eintrag unter `to` kann einen `namespaceSelector` und einen `podSelector` haben. Dann müssen beide zutreffen.',
        'Fügen Sie eine Richtlinie für `podSelector: {}` mit `egress` hinzu. Wählen Sie den Namespace mit `kubernetes.io/metadata.name: kube-system` aus, und lassen Sie Port 53 für `UDP` und `TCP` zu.',
      ],
    },
    answer: {
      task: 'Lassen Sie `orders` Verbindungen von `frontend` auf Port 8080 annehmen.',
      missing: '`{who}` nimmt von `{what}` keine Verbindungen auf Port 8080 an.',
      hints: [
        'Die Richtlinie wählt die Pods aus, die die Verbindung annehmen: `app: orders`. `from` nennt die Pods, die sie öffnen.',
        'Fügen Sie eine Richtlinie für `app: orders` mit `policyTypes: ["Ingress"]` hinzu. Setzen Sie unter `ingress` das Feld `from` auf einen `podSelector` mit `app: frontend` und `ports` auf `port: 8080`.',
      ],
    },
    call: {
      task: 'Lassen Sie `frontend` Verbindungen zu `orders` auf Port 8080 öffnen.',
      missing: '`{who}` kann keine Verbindungen zu `{what}` auf Port 8080 öffnen.',
      hints: [
        'Die erste Richtlinie lehnt auch ausgehenden Datenverkehr ab. Eine Verbindung muss auf beiden Seiten zugelassen sein.',
        'Fügen Sie eine Richtlinie für `app: frontend` mit `policyTypes: ["Egress"]` hinzu. Setzen Sie unter `egress` das Feld `to` auf einen `podSelector` mit `app: orders` und `ports` auf `port: 8080`.',
      ],
    },
  },
  turns: {
    'ingress-alone':
      'Ohne `Egress` in `policyTypes` begrenzt `{who}` nur eingehenden Datenverkehr. Ein Angreifer im Pod kann weiterhin jede Adresse erreichen und Daten dorthin senden.',
    everyone:
      'Eine Regel ohne Gegenstelle lässt alle zu. Richtlinien summieren sich, daher hebt diese Regel von `{who}` die Ablehnung für ihre Ports auf.',
    'all-namespaces':
      'Ein leerer `namespaceSelector` wählt jeden Namespace des Clusters aus. `{who}` lässt damit die Pods aller Teams zu. Wählen Sie nur die Pods aus, die die Verbindung benötigen.',
    'two-peers':
      'Das sind zwei Einträge: alle Pods in `kube-system` und Pods mit dem Label in `shop`. Schreiben Sie `podSelector` in `{who}` in denselben Eintrag wie `namespaceSelector`, ohne Bindestrich.',
    elsewhere:
      '`{who}` ist im Namespace `{what}`. Eine Richtlinie gilt nur für Pods ihres eigenen Namespace. Legen Sie `namespace: shop` fest.',
  },
  attacker:
    'Ein Angreifer in einem beliebigen Pod des Clusters, auch in dem eines anderen Teams, durchsucht das Netzwerk und ruft `orders` direkt auf, an den Prüfungen des Front-Ends vorbei. Von `orders` aus erreicht er Datenbanken, den Metadatenendpunkt des Knotens und das Internet, um Werkzeuge herunterzuladen und Daten nach außen zu senden. Mit diesen Richtlinien erreicht er nur, was die Anwendung selbst benötigt.',
  verify: {
    denied:
      'Scheitert mit `bad address` oder `download timed out`: Ein Pod ohne das Label kann `orders` nicht erreichen.',
    allowed: 'Gibt die Antwort von `orders` aus: Das Front-End erreicht den Dienst.',
    engine:
      'Gibt `cilium`, `azure` oder `calico` aus. Bei `none` oder leerer Ausgabe hat der Cluster kein Modul für Netzwerkrichtlinien, und die Richtlinien haben keine Wirkung.',
  },
  done: 'In diesem Namespace sind nur die Verbindungen zugelassen, die die Anwendung benötigt. Ein neuer Pod kann nur DNS verwenden. Benötigen Clients außerhalb des Clusters das Front-End, fügen Sie für `frontend` eine Richtlinie hinzu, die den Namespace Ihres Ingress-Controllers zulässt.',
};
