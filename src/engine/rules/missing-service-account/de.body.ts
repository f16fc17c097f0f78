export const de = {
  why: 'Der Pod nennt ein Dienstkonto, das in den geprüften Dateien fehlt. Es kann im Cluster vorhanden sein, aber vollständige Dateien lassen sich auf einen leeren Cluster anwenden und zusammen mit den Berechtigungen des Kontos prüfen. Der Name kann auch falsch geschrieben sein.',
  risk: 'Die Dateien werden auf einen neuen Cluster angewendet. Das Deployment wird angenommen, doch es erscheint kein Pod: Das ReplicaSet meldet `error looking up service account` und versucht es immer wieder, während der Rollout wartet. In der Eile legt jemand das Konto an und bindet `cluster-admin` daran, weil niemand weiß, welche Berechtigungen es hatte.',
  breaks:
    'Die Korrektur fügt das Konto nur mit seinem Namen hinzu und gewährt ihm keine Berechtigungen. Ist es im Cluster schon vorhanden, bleiben beim Anwenden seine Annotationen erhalten, doch die Datei verwaltet es dann mit. Vergleichen Sie zuvor mit `kubectl diff -f FILE`, und fügen Sie es nicht hinzu, wenn Helm oder ein Operator das Konto verwaltet. Einen falsch geschriebenen Namen korrigieren Sie stattdessen von Hand. In den Namespaces von Kubernetes selbst (`kube-…`) wird nichts hinzugefügt.',
  verify:
    '`kubectl get serviceaccount NAME` findet das Konto im Namespace des Pods, und `kubectl get events` zeigt kein `FailedCreate`.',
};
