export const de = {
  why: 'Der Webhook von Microsoft Entra Workload ID bindet das Token ein und nennt seine Datei in `AZURE_FEDERATED_TOKEN_FILE`. Der Pfad kann sich ändern: Version 1.6 hat ihn von `/var/run/secrets/azure/tokens` nach `/var/run/secrets/azure/wi/token` verlegt. Einstellungen mit einem festen Pfad funktionieren nicht mehr, sobald der Cluster eine andere Version erhält.',
  risk: 'Der Cluster wird nachts aktualisiert und bringt einen neueren Webhook mit. Pods, die von da an starten, finden unter dem im Manifest ausgeschriebenen Pfad keine Datei und können sich nicht anmelden. Während Knoten ersetzt werden, fällt ein Replikat nach dem anderen aus. Um das schnell zu beheben, gibt jemand dem Dienst einen geheimen Clientschlüssel in einer Variablen, wo er für alle lesbar bleibt.',
  breaks:
    'Die Korrektur löscht `AZURE_FEDERATED_TOKEN_FILE`, wo das Manifest es setzt, denn dann setzt es der Webhook selbst, und schreibt `$(AZURE_FEDERATED_TOKEN_FILE)` in `command` und `args`. Kubernetes ersetzt es durch den Pfad. Eine andere Variable oder eine Einbindung mit diesem Pfad ändern Sie selbst, und mit ihr, was sie liest. Das Azure SDK kennt die Variable schon. Starten Sie den Pod in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `no such file or directory`.',
  verify:
    '`kubectl exec POD -- printenv AZURE_FEDERATED_TOKEN_FILE` zeigt den Pfad, und das Manifest nennt ihn nirgends.',
};
