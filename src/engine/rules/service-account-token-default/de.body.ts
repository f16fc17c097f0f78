export const de = {
  why: 'Jeder Pod eines Dienstkontos erhält eine Datei mit einem Token für die Kubernetes-API, sofern Konto oder Pod nichts anderes bestimmen. Die meisten Programme rufen diese API nie auf. Mit `automountServiceAccountToken: false` am Konto erhalten nur die Pods ein Token, die es selbst anfordern.',
  risk: 'Ein neues Deployment verwendet das Konto und legt zu Token nichts fest. Ein Angreifer liest über eine Path-Traversal-Lücke Dateien des Containers, darunter `/var/run/secrets/kubernetes.io/serviceaccount/token`, und ruft den API-Server mit allen Berechtigungen auf, die ein anderer Pod desselben Kontos einmal benötigt hat.',
  breaks:
    'Pods dieses Kontos, die die Kubernetes-API aufrufen, etwa Operatoren und Programme mit Leader Election, finden ihr Token nicht mehr und melden „no such file or directory“. Die Korrektur lässt ein Konto unverändert, solange eine Rolle der Datei daran gebunden ist und einer seiner Pods sich auf den Standard verlässt. Schreiben Sie in diesen Pod zuerst `automountServiceAccountToken: true`. Starten Sie die Pods in einem Test-Namespace neu, und lesen Sie die Ausgabe von `kubectl logs POD`.',
  verify:
    '`kubectl get serviceaccounts -o custom-columns=NAME:.metadata.name,TOKEN:.automountServiceAccountToken` zeigt neben dem Konto `false`.',
};
