export const de = {
  why: 'Ein Pod eines StatefulSets behält seinen Namen, damit die anderen ihn finden, etwa `db-0.db`. Solche Namen stehen nur im DNS, wenn `serviceName` einen Service ohne eigene Adresse (`clusterIP: None`, „headless“) nennt, der die Pods auswählt.',
  risk: 'Die Mitglieder eines Datenbankclusters suchen einander beim Start unter ihren Namen. Ohne einen solchen Service lässt sich `db-0.db` nicht auflösen. Jedes Mitglied wartet auf die anderen, das erste gibt auf, und der Cluster entsteht nie, obwohl alle Pods laufen.',
  breaks:
    '`serviceName` lässt sich in einem vorhandenen StatefulSet nicht ändern: Der API-Server lehnt die Aktualisierung ab. Löschen Sie es mit `kubectl delete statefulset NAME --cascade=orphan`, wobei die Pods weiterlaufen, wenden Sie das Manifest an, und ersetzen Sie die Pods mit `kubectl rollout restart statefulset NAME`: Nur neue Pods erhalten die Namen. Programme, die andere Namen dieser Pods verwenden, benötigen die neuen.',
  verify:
    '`kubectl run lookup --rm -it --image=busybox --restart=Never -- nslookup NAME-0.SERVICE.NAMESPACE.svc.cluster.local` gibt die Adresse des ersten Pods aus.',
};
