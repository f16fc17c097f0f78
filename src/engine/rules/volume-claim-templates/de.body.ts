export const de = {
  why: 'Für jeden Pod eines StatefulSets erstellt Kubernetes aus jeder Vorlage einen PersistentVolumeClaim. Ein Claim benötigt einen Zugriffsmodus und eine Größe, doch beides wird beim Erstellen des StatefulSets nicht geprüft. `ReadWriteOnce` passt zu einem Volume, das einem Pod gehört.',
  risk: 'Ein StatefulSet ohne Speichergröße wird angewendet, und `kubectl apply` meldet `created`. Der Controller versucht dann, den ersten Claim zu erstellen, der immer wieder abgelehnt wird. Kein Pod erscheint, und nur die Ereignisse des StatefulSets zeigen den Grund.',
  breaks:
    'Diese Vorlagen lassen sich in einem vorhandenen StatefulSet nicht ändern: Löschen Sie es mit `kubectl delete statefulset NAME --cascade=orphan`, und wenden Sie das Manifest erneut an. Vorhandene Claims behalten Größe und Modus. Die Größe lässt sich später nicht verkleinern und entscheidet bei Azure-Datenträgern über Durchsatz und Preis. Erstellen Sie das StatefulSet zuerst in einem Test-Namespace.',
  verify:
    '`kubectl get persistentvolumeclaims` zeigt für jeden Pod `Bound`, die Kapazität und in der Spalte `ACCESS MODES` den Wert `RWO`.',
};
