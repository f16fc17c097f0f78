export const de = {
  why: 'Wählt eine Netzwerkrichtlinie einen Pod aus, wird in ihrer Richtung aller Datenverkehr verworfen, den keine Regel einer Richtlinie erlaubt. Oft zeigen die Manifeste, wer den Pod aufruft: ein Ingress, ein Service vom Typ `LoadBalancer`, ein Webhook, eine Überwachung oder ein anderer Workload, der den Service nennt. Diese Regel vergleicht diese Clients mit den Richtlinien in denselben Dateien. Tests (Probes) des kubelet kommen immer an.',
  risk: 'Eine Richtlinie lässt nur Pods des eigenen Namespace zu, und ein Ingress leitet Anforderungen an dieselben Pods. Der Ingress-Controller läuft in einem anderen Namespace, daher endet jede Anforderung mit einem Timeout, obwohl alle Pods bereit sind. Hält die Richtlinie den API-Server von einem Webhook mit `failurePolicy: Fail` fern, lehnt der Cluster jedes Objekt ab, das der Webhook prüft.',
  breaks:
    'Ergänzen Sie eine Regel für den Client: `namespaceSelector` und `podSelector` für Pods, `ipBlock` oder eine Regel nur mit `ports` für den API-Server und für Datenverkehr von außerhalb des Clusters. Jede Regel öffnet den Port für weitere Aufrufer, begrenzen Sie sie daher auf diesen Port. Wenn die Richtlinie den Client absichtlich fernhält, entfernen Sie, was den Client deklariert, oder unterdrücken Sie den Befund mit einer Begründung.',
  verify:
    '`kubectl describe networkpolicy -n NAMESPACE` zeigt den Client unter `From` mit dem Port der Pods, und eine Anforderung des Clients, etwa über die Adresse des Ingress, erhält eine Antwort statt eines Timeouts.',
};
