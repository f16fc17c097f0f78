export const de = {
  why: 'Die Annotation `azure.workload.identity/inject-proxy-sidecar` lässt den Webhook einen Proxy hinzufügen, der Aufrufe an den Metadatenendpunkt beantwortet, für Anwendungen mit einem alten Azure SDK. Dazu gehört ein Init-Container, der privilegiert ist und als root läuft. Der Webhook prüft nur, ob die Annotation vorhanden ist: Auch bei `"false"` fügt er den Proxy hinzu.',
  risk: 'Die Migration ist abgeschlossen, aber die Annotation ist noch vorhanden. Ihretwegen kann der Namespace den Standard Baseline nicht erzwingen, der den Init-Container ablehnen würde. Ein Angreifer, der dort Pods erstellen darf, startet einen mit `privileged: true`, bindet den Datenträger des Knotens ein und liest die Token aller Pods darauf.',
  breaks:
    'Eine Anwendung mit einem Azure SDK, das Workloadidentität nicht kennt, ruft den Metadatenendpunkt auf und erhält kein Token mehr oder das des Knotens. Aktualisieren Sie zuerst das SDK: .NET Azure.Identity 1.9.0, Java 1.9.0, Go azidentity 1.3.0, Node @azure/identity 3.2.0, Python azure-identity 1.13.0, C++ 1.6.0 oder neuer. Starten Sie den Pod dann ohne die Annotation in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `169.254.169.254` oder `ManagedIdentityCredential`.',
  verify:
    '`kubectl get pod POD -o jsonpath={.spec.initContainers[*].name}` nennt kein `azwi-proxy-init`.',
};
