export const de = {
  why: 'Der Cluster schreibt `uid`, `resourceVersion`, `creationTimestamp`, `managedFields` und `status` selbst. In einem Manifest sind sie Reste von `kubectl get -o yaml` und werden bestenfalls ignoriert. `ownerReferences` verweist mit der `uid` auf ein Objekt eines bestimmten Clusters.',
  risk: 'Ein aus dem Cluster gespeichertes Manifest wird eine Woche später wieder angewendet. Seine `resourceVersion` ist überholt, und der API-Server antwortet `the object has been modified`. In einem neuen Cluster löscht die Speicherbereinigung das Objekt wenige Minuten nach dem Anlegen, weil es den in `ownerReferences` genannten Besitzer dort nicht gibt.',
  breaks:
    'Was die Korrektur entfernt, ändert nichts an Laufendem: Kubernetes setzt diese Felder selbst. Über `ownerReferences` entscheiden Sie. Löschen Sie den Abschnitt von Hand, wenn das Objekt eigenständig sein soll, oder wenden Sie statt des Objekts den Besitzer an. Prüfen Sie mit `kubectl diff -f FILE`, dass sich sonst nichts ändert.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` meldet keinen Konflikt, und `grep -E "resourceVersion|uid:|managedFields" FILE` gibt nichts aus.',
};
