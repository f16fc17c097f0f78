import type { RuleWords } from '../../rule/rule.ts';
import type { openNetworkPolicies } from './rule.ts';

export const de: RuleWords<typeof openNetworkPolicies> = {
  title: 'Nur das Nötige zulassen',
  why: 'Eine Regel einer Netzwerkrichtlinie, die weder Gegenstellen noch Ports nennt, erlaubt in ihrer Richtung alles. Richtlinien summieren sich: Keine andere Richtlinie für dieselben Pods kann eine solche Regel zurücknehmen. Eine Richtlinie mit leerer Auswahl und ohne Regeln ist das Gegenteil, denn sie verbietet standardmäßig alles.',
  risk: 'Während einer Störung ergänzt jemand eine Regel mit leerem `from`, um zu sehen, ob die Richtlinie schuld ist, und lässt sie stehen. Von da an sind die strengen Richtlinien daneben wirkungslos. Monate später verbindet sich ein Angreifer aus einem beliebigen Pod des Clusters mit dem Datenbankport, den alle für geschlossen halten.',
  breaks:
    'Automatisch geändert wird nichts: Ersetzen Sie die offene Regel durch je eine für jeden Aufrufer, mit `podSelector`, `namespaceSelector` oder `ipBlock` und mit den Ports. Ermitteln Sie die Aufrufer vorher, etwa in den Datenflussprotokollen von Advanced Container Networking Services oder mit `hubble observe`. Was fehlt, läuft nach der Änderung in Timeouts.',
  verify:
    '`kubectl describe networkpolicy NAME` zeigt keine Regel, bei der sowohl `traffic allowed to all ports` als auch `traffic not restricted by` steht.',
  fixTitle: 'Die benötigten Gegenstellen und Ports aufführen',
  messages: {
    'open-ingress': 'Lässt alle auf allen Ports herein',
    'open-egress': 'Lässt die Pods auf allen Ports zu allen hinaus',
  },
};
