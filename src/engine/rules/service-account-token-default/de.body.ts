export const de = {
  why: 'Jeder Pod eines Dienstkontos erhält ein Token für die Kubernetes-API, sofern das Konto oder der Pod dies nicht abschaltet. Die meisten Programme rufen diese API nie auf. Mit `automountServiceAccountToken: false` im Konto erhalten nur Pods ein Token, die es anfordern.',
  risk: 'Ein neues Deployment verwendet das Konto und legt zu Token nichts fest. Ein Angreifer liest über eine Path-Traversal-Lücke Dateien des Containers, darunter `/var/run/secrets/kubernetes.io/serviceaccount/token`, und ruft den API-Server mit allen Berechtigungen auf, die ein anderer Pod desselben Kontos einmal benötigt hat.',
  breaks:
    'Pods dieses Kontos, die die Kubernetes-API aufrufen, etwa Operatoren und Programme mit Leader Election, finden ihr Token nicht mehr und melden „no such file or directory“. Die Korrektur ändert ein Konto nicht, wenn die Datei eine Rollenbindung dafür enthält und einer seiner Pods den Standardwert verwendet. Setzen Sie in diesem Pod zuerst `automountServiceAccountToken: true`. Starten Sie die Pods in einem Test-Namespace neu, und lesen Sie die Ausgabe von `kubectl logs POD`.',
  verify:
    '`kubectl get serviceaccounts -o custom-columns=NAME:.metadata.name,TOKEN:.automountServiceAccountToken` zeigt neben dem Konto `false`.',
};
