export const de = {
  why: 'Der Cluster setzt `uid`, `resourceVersion`, `creationTimestamp`, `managedFields` und `status`. In einem Manifest sind sie Reste von `kubectl get -o yaml` und haben bestenfalls keine Wirkung. `ownerReferences` verweist mit der `uid` auf ein Objekt eines bestimmten Clusters.',
  risk: 'Ein aus dem Cluster gespeichertes Manifest wird eine Woche später wieder angewendet. Seine `resourceVersion` ist nicht mehr aktuell, und der API-Server antwortet `the object has been modified`. In einem neuen Cluster löscht die Speicherbereinigung das Objekt innerhalb von Minuten, weil es den in `ownerReferences` genannten Besitzer dort nicht gibt.',
  breaks:
    'Die entfernten Felder ändern nichts an laufenden Objekten, denn Kubernetes setzt sie selbst. Die Korrektur behält `ownerReferences` bei. Löschen Sie das Feld, wenn das Objekt unabhängig sein soll, oder wenden Sie stattdessen den Besitzer an. Prüfen Sie mit `kubectl diff -f FILE`, dass sich sonst nichts ändert.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` meldet keinen Konflikt, und `grep -E "resourceVersion|uid:|managedFields" FILE` gibt nichts aus.',
};
