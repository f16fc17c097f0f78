export const de = {
  why: 'Mit `clientID` tauscht der Anbieter das Token des Dienstkontos gegen den Zugriff auf den Tresor (Microsoft Entra Workload ID), und nur Pods dieses Kontos erhalten Zugang. `useVMManagedIdentity` verwendet eine Identität des Knotens, die jeder Pod auf dem Knoten nutzen kann. Ohne Identität sucht der Anbieter gespeicherte Anmeldeinformationen, und zwei Schalter zugleich lehnt er ab.',
  risk: 'Ein Angreifer übernimmt einen Webserver, der zufällig auf demselben Knoten läuft wie der Zahlungsdienst. Von dort fordert er beim Metadatenendpunkt `169.254.169.254` ein Token der Knotenidentität an und liest die Schlüssel des Zahlungsdiensts aus dem Tresor, obwohl sein eigener Pod keinerlei Rechte hat.',
  breaks:
    'Die Identität mit der angegebenen Client-ID benötigt die Rolle Key Vault Secrets User und Anmeldeinformationen für Verbundidentität für das Dienstkonto des Pods, und dieses Konto die Anmerkung `azure.workload.identity/client-id`; sonst wird das Volume nicht eingebunden. Laufende Pods sind nicht betroffen: Starten Sie einen neuen, und suchen Sie in der Ausgabe von `kubectl describe pod POD` nach `FailedMount`. Zwischen zwei Schaltern, die einander widersprechen, müssen Sie selbst wählen.',
  verify:
    '`kubectl get secretproviderclasses -o custom-columns=NAME:.metadata.name,CLIENT:.spec.parameters.clientID,NODE:.spec.parameters.useVMManagedIdentity` zeigt eine Client-ID und kein `true`.',
};
