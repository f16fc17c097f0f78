export const de = {
  why: 'Ein Volume kann die Schlüssel einer ConfigMap oder eines Secret als Dateien enthalten oder den Speicher eines PersistentVolumeClaim. Fehlt das Objekt oder der Schlüssel eines Eintrags, startet der Pod nicht, es sei denn, das Volume ist `optional`. Nennt eine Einbindung einen `subPath`, den es im Volume nicht gibt, bindet das Kubelet einen leeren Ordner ein. Die Regel kennt auch Secrets, die Controller und Generatoren von Kustomize erstellen.',
  risk: 'Der Schlüssel `nginx.conf` der ConfigMap wird in `default.conf` umbenannt, unter `items` des Volumes jedoch nicht. Laufende Pods behalten ihre Dateien, daher fällt es nicht auf. Später fällt ein Knoten aus, und die neuen Pods bleiben mit dem Ereignis `FailedMount` in `ContainerCreating` hängen, obwohl an diesem Tag nichts geändert wurde.',
  breaks:
    'Korrigieren Sie den Namen von Hand, nehmen Sie das Objekt in die Dateien auf, oder setzen Sie `optional: true`, wenn das Programm ohne die Datei funktioniert. Erstellt ein Operator oder eine Pipeline das Objekt, prüfen Sie das mit `kubectl get configmaps,secrets,pvc`, und unterdrücken Sie den Befund.',
  verify:
    '`kubectl describe pod POD` zeigt weder das Ereignis `FailedMount` noch `FailedScheduling`.',
};
