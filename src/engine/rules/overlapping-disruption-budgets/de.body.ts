export const de = {
  why: 'Ein PodDisruptionBudget begrenzt, wie viele Pods zugleich vom Knoten entfernt werden dürfen. Wählen zwei Budgets denselben Pod aus, lehnt die Eviction-API jede Entfernung ab, unabhängig davon, was die Budgets erlauben.',
  risk: 'Bei einem Upgrade des Clusters wird ein Knoten geleert. Die Entfernung eines Pods schlägt fehl: „This pod has more than one PodDisruptionBudget, which the eviction subresource does not support“. Der Knoten wird nie leer, und das Upgrade bleibt stehen.',
  breaks:
    'Wenn Sie ein Budget löschen, begrenzt nur noch das andere. Prüfen Sie, ob es alle Pods umfasst, die eines brauchen.',
  verify:
    '`kubectl get pdb` zeigt für diese Pods ein einziges Budget, und `kubectl drain NODE --dry-run=server` meldet keinen Fehler.',
};
