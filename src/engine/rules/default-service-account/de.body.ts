export const de = {
  why: 'Ein Pod, der kein Dienstkonto nennt, läuft unter `default` wie alle anderen solchen Pods des Namespace. Sie teilen sich die Berechtigungen von `default`, und im Überwachungsprotokoll sind sie nicht zu unterscheiden. Mit einem eigenen Konto hat ein Workload nur die Berechtigungen, die er benötigt.',
  risk: 'Jemand bindet eine Rolle an `default`, damit ein Job Secrets lesen kann. Ein Angreifer übernimmt im selben Namespace ein kleines Web-Front-End, liest mit dessen Token dieselben Secrets und meldet sich damit an der Datenbank an. Das Überwachungsprotokoll zeigt nur `default`.',
  breaks:
    'Rollen und Pull-Secrets von `default` gelten nicht mehr: Prüfen Sie die Ausgabe von `kubectl auth can-i --list --as=system:serviceaccount:NAMESPACE:NAME`, und achten Sie auf `ImagePullBackOff`. Die Korrektur fügt das Konto hinzu, wenn die Datei keines mit diesem Namen enthält. Ein hinzugefügtes Konto bindet kein Token ein: Setzen Sie `automountServiceAccountToken: true` in einem Pod, der die Kubernetes-API aufruft. Starten Sie den Pod in einem Test-Namespace, und lesen Sie sein Protokoll.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,ACCOUNT:.spec.serviceAccountName` zeigt nirgends `default`.',
};
