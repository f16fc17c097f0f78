export const de = {
  why: 'Für jeden Pod eines StatefulSets erstellt Kubernetes aus jeder Vorlage einen PersistentVolumeClaim. Ein Claim benötigt einen Zugriffsmodus und eine Größe. In einem StatefulSet prüft der API-Server beides erst ab Kubernetes 1.34. `ReadWriteOnce` passt zu einem Volume, das einem Pod gehört.',
  risk: 'Ein StatefulSet ohne Speichergröße wird angewendet. Ab Kubernetes 1.34 wird es während des Releases abgelehnt. Davor meldet `kubectl apply` zwar `created`, aber kein Pod erscheint, und nur die Ereignisse des StatefulSets zeigen, dass sein Claim abgelehnt wird.',
  breaks:
    'Diese Vorlagen lassen sich in einem vorhandenen StatefulSet nicht ändern: Löschen Sie es mit `kubectl delete statefulset NAME --cascade=orphan`, und wenden Sie das Manifest erneut an. Vorhandene Claims behalten Größe und Modus. Die Größe lässt sich später nicht verringern und bestimmt bei Azure-Datenträgern Durchsatz und Preis. Erstellen Sie das StatefulSet zuerst in einem Test-Namespace.',
  verify:
    '`kubectl get persistentvolumeclaims` zeigt für jeden Pod `Bound`, die Kapazität und in der Spalte `ACCESS MODES` den Wert `RWO`.',
};
