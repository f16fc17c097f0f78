export const de = {
  why: 'Standardmäßig bindet Kubernetes in jeden Container ein Token für das Dienstkonto (ServiceAccount) des Pods ein. Es hat beim API-Server alle Berechtigungen dieses Kontos, aber die meisten Anwendungen rufen die API nie auf. Workloadidentitäten und der Secrets Store CSI-Treiber verwenden eigene Token und funktionieren ohne dieses.',
  risk: 'Ein Angreifer kann über eine Sicherheitslücke einer Webanwendung Dateien lesen und liest `/var/run/secrets/kubernetes.io/serviceaccount/token`. Damit fragt er aus dem Cluster heraus beim API-Server ab, was das Konto darf. Hat jemand dem Konto `default` der Einfachheit halber eine Rolle gegeben, liest er Secrets oder startet einen Pod, der den Datenträger des Knotens einbindet.',
  breaks:
    'Programme, die die Kubernetes-API aufrufen, starten nicht mehr oder können keinen Leader bestimmen: Operatoren, Ingress-Controller, Service Meshes und Werkzeuge, die zur Laufzeit ConfigMaps lesen. Konten mit einer Rollenbindung in diesen Dateien meldet die Regel nicht, außer `default`. Suchen Sie auch in den RoleBindings des Clusters nach dem Dienstkonto. Starten Sie den Pod in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `no such file or directory` mit dem Pfad des Tokens oder nach `Unauthorized`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- ls /var/run/secrets/kubernetes.io` meldet, dass es den Ordner nicht gibt.',
};
