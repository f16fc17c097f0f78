export const de = {
  why: 'Der Secrets Store CSI-Treiber lehnt ein Volume ohne `readOnly` ab und benötigt den Namen einer SecretProviderClass. Bindet kein Container das Volume ein, ruft der Treiber nichts ab und erstellt keine Secrets. Mit `nodePublishSecretRef` meldet sich der Treiber mit einem im Cluster gespeicherten Geheimnis an: genau den Anmeldeinformationen, die ein Tresor ersetzen soll.',
  risk: 'Der Treiber meldet sich beim Tresor mit dem Kennwort eines Dienstprinzipals aus einem Secret an. Ein Angreifer, der im Namespace Secrets lesen darf, meldet sich damit von außen an und liest alles, was der Tresor für diese Anwendung enthält, solange das Kennwort gilt.',
  breaks:
    'Nichts: Der Treiber lehnt andere Volumes ab, und seine Dateien sind immer schreibgeschützt. Welche Klasse gemeint ist, wo die Dateien eingebunden werden und welche Workloadidentität die gespeicherten Anmeldeinformationen ersetzt, entscheiden Sie. Starten Sie nach einer Änderung einen neuen Pod, und suchen Sie in der Ausgabe von `kubectl describe pod POD` nach `FailedMount`.',
  verify:
    '`kubectl exec POD -- ls MOUNTPATH` zeigt die Dateien, und `kubectl get pod POD -o yaml` enthält kein `nodePublishSecretRef`.',
};
