export const de = {
  why: 'Der Webhook von Microsoft Entra Workload ID bindet das Token ein und nennt seine Datei in `AZURE_FEDERATED_TOKEN_FILE`. Der Pfad kann sich ändern: Version 1.6 hat ihn von `/var/run/secrets/azure/tokens` nach `/var/run/secrets/azure/wi/token` verlegt. Einstellungen mit einem festen Pfad funktionieren nicht mehr, sobald der Cluster eine andere Version erhält.',
  risk: 'Eine nächtliche Aktualisierung des Clusters installiert einen neueren Webhook. Neue Pods finden unter dem festen Pfad im Manifest keine Datei und können sich nicht anmelden. Während Knoten ersetzt werden, fällt ein Replikat nach dem anderen aus. Um das schnell zu beheben, gibt jemand dem Dienst einen geheimen Clientschlüssel in einer Variablen, wo alle ihn lesen können.',
  breaks:
    'Die Korrektur löscht `AZURE_FEDERATED_TOKEN_FILE`, wo das Manifest die Variable setzt, denn das tut der Webhook. In `command` und `args` schreibt sie `$(AZURE_FEDERATED_TOKEN_FILE)`, was Kubernetes durch den Pfad ersetzt. Andere Variablen und Einbindungen mit diesem Pfad ändern Sie selbst, ebenso die Programme, die sie verwenden. Das Azure SDK liest die Variable bereits. Starten Sie den Pod in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `no such file or directory`.',
  verify:
    '`kubectl exec POD -- printenv AZURE_FEDERATED_TOKEN_FILE` zeigt den Pfad, und das Manifest enthält ihn nicht.',
};
