import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'namespaces.lead':
    'Pod Security Admission setzt je Namespace eine Stufe durch, über Labels. Diese Seite zeigt die Stufe, die alle Pods der geöffneten Dateien bestehen, was einen Namespace von der nächsten abhält und welche Labels Sie setzen. Für die Pods, die in einem Cluster laufen, fügen Sie die Ausgabe von `kubectl get pods -A -o yaml` ein.',
  'namespaces.none': 'Keine Datei enthält einen Pod oder einen Namespace.',
  'namespaces.reading': 'Die Dateien werden gelesen …',
  'namespaces.failed': 'Die Dateien können nicht gelesen werden.',
  'namespaces.unsaid': 'Ohne Angabe eines Namespace',
  'namespaces.can':
    '{level, select, privileged {Noch kann keine Stufe durchgesetzt werden} baseline {Kann Baseline durchsetzen} other {Kann Restricted durchsetzen}} ({version})',
  'namespaces.can-not-said':
    '{level, select, privileged {Noch kann keine Stufe durchgesetzt werden} baseline {Was geprüft wurde, besteht Baseline} other {Was geprüft wurde, besteht Restricted}} ({version}), aber nicht alles wurde geprüft',
  'namespaces.empty': 'Keine Pods in den Dateien, daher gibt es über die Stufe nichts zu sagen',
  'namespaces.unknown': 'Nichts darin wurde geprüft, daher ist seine Stufe nicht bekannt',
  'namespaces.pods': '{n, plural, one {# Workload} other {# Workloads}}',
  'namespaces.today':
    '{level, select, none {Der Namespace in den Dateien setzt nichts durch.} other {Der Namespace in den Dateien setzt {level} durch.}}',
  'namespaces.no-object':
    'Das Objekt des Namespace ist nicht in den Dateien, daher sind seine Labels nicht bekannt.',
  'namespaces.refused':
    'Sein eigenes Label lehnt {n, plural, one {# Workload} other {# Workloads}} der Dateien ab:',
  'namespaces.unjudged': 'Nicht geprüft, daher lehnt der Cluster es möglicherweise ab:',
  'namespaces.unplaced': 'Nicht lesbar, daher kann es jeden Namespace betreffen:',
  'namespaces.blockers': 'Was ihn von {level} abhält:',
  'namespaces.pods-alike': '{n, plural, one {# Pod} other {# gleiche Pods}} von {owner}',
  'namespaces.fix':
    '{risk, select, safe {die Korrektur ändert nichts} usually_fine {die Korrektur hat ein geringes Risiko} may_break {mit der Korrektur kann das Programm ausfallen} needs_value {die Korrektur benötigt einen Wert} other {keine Korrektur}}',
  'namespaces.note.proxy':
    'Der Webhook von Workload ID fügt Pods mit der Annotation für seinen Proxy einen privilegierten Init-Container hinzu, daher kann keine Stufe durchgesetzt werden.',
  'namespaces.note.system':
    'Die Pods von Kubernetes selbst benötigen privileged. Setzen Sie hier keine Stufe.',
  'namespaces.mutated':
    'Beurteilt nach den Dateien. LimitRanges und die Bereitstellungsschutzmaßnahmen von AKS ändern keine Felder, die die Stufen prüfen. Webhooks, die Container hinzufügen, etwa die von Service Meshes, können es: Der Probelauf zeigt es.',
  'namespaces.labels': 'Labels, in dieser Reihenfolge',
  'namespaces.step.report':
    'Melden Sie zuerst nur, was nicht besteht: Benutzer sehen Warnungen, und das Überwachungsprotokoll erhält Einträge.',
  'namespaces.step.try':
    'Fragen Sie dann den Cluster, welche laufenden Pods abgelehnt würden. Nichts ändert sich.',
  'namespaces.step.enforce':
    'Setzen Sie dann die Stufe durch, festgelegt auf eine Version, damit ein Upgrade des Clusters sie nicht ändert.',
  'namespaces.step.unjudged':
    'Podsmith schlägt nicht vor, die Stufe durchzusetzen, bevor alles geprüft ist.',
  'namespaces.write': 'Labels in den Namespace schreiben',
  'namespaces.written': 'Der Namespace hat diese Labels.',
  'namespaces.to-line': 'Zeile {line} von {name}',
  'namespaces.copied': 'Kopiert.',
};
