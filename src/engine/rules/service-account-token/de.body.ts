export const de = {
  why: 'Ohne andere Angabe bindet Kubernetes in jeden Container ein Token für das Dienstkonto (ServiceAccount) des Pods ein. Es hat am API-Server alle Berechtigungen dieses Kontos, aber die meisten Anwendungen rufen die API nie auf. Workloadidentitäten und der Secrets Store CSI-Treiber bringen eigene Token mit und kommen ohne dieses aus.',
  risk: 'Ein Angreifer kann über eine Sicherheitslücke einer Webanwendung Dateien lesen und holt sich `/var/run/secrets/kubernetes.io/serviceaccount/token`. Damit fragt er aus dem Cluster heraus beim API-Server ab, was das Konto darf. Eine Rolle, die jemand der Einfachheit halber dem Konto `default` gegeben hat, lässt ihn dann Secrets lesen oder einen Pod starten, der den Datenträger des Knotens einbindet.',
  breaks:
    'Programme, die die Kubernetes-API aufrufen, starten nicht mehr oder können keinen Leader bestimmen: Operatoren, Ingress-Controller, Service Meshes und Werkzeuge, die zur Laufzeit ConfigMaps lesen. Konten, an die eine Rolle dieser Dateien gebunden ist, bleiben unverändert. Suchen Sie auch in den RoleBindings des Clusters nach dem Namen des Dienstkontos; finden Sie ihn dort, fragen Sie nach, bevor Sie etwas ändern. Starten Sie den Pod in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `no such file or directory` mit dem Pfad des Tokens oder nach `Unauthorized`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- ls /var/run/secrets/kubernetes.io` meldet, dass es den Ordner nicht gibt.',
};
