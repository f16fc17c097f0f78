export const de = {
  why: 'Mit `usePodIdentity` meldet sich der Azure Key Vault-Anbieter über die verwaltete Podidentität an, die seit September 2025 nicht mehr unterstützt wird. Mit `clientID` tauscht der Anbieter stattdessen das Token des Dienstkontos gegen den Zugriff auf den Tresor. Dafür ist kein Agent auf dem Knoten nötig, und es funktioniert auch mit Windows-Pods.',
  risk: 'Der Cluster wird ohne das Add-On für die verwaltete Podidentität aktualisiert. Beim nächsten Neustart ruft der Anbieter einen Agent auf, den es nicht mehr gibt, das Einbinden scheitert, und die Pods warten ohne ihr Datenbankkennwort in `ContainerCreating`. Um das schnell zu beheben, schreibt jemand das Kennwort in das Manifest, wo es für alle lesbar bleibt.',
  breaks:
    'Die Identität mit der angegebenen Client-ID benötigt die Rolle Key Vault Secrets User. Außerdem benötigt sie Anmeldeinformationen für Verbundidentität mit dem Dienstkonto des Pods als Antragsteller (subject). Das Dienstkonto benötigt die Annotation `azure.workload.identity/client-id`. Sonst wird das Volume nicht eingebunden. Nennen die Parameter schon eine Client-ID oder eine andere Anmeldung, setzt die Korrektur nur `usePodIdentity` auf `"false"`. Laufende Pods sind nicht betroffen: Starten Sie einen neuen, und suchen Sie in der Ausgabe von `kubectl describe pod POD` nach `FailedMount`.',
  verify:
    '`kubectl get secretproviderclasses -o custom-columns=NAME:.metadata.name,POD:.spec.parameters.usePodIdentity,CLIENT:.spec.parameters.clientID` zeigt eine Client-ID und kein `true`.',
};
