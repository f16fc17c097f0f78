export const de = {
  why: 'Wird ein Knoten für ein Upgrade geleert, werden seine Pods entfernt. Ohne PodDisruptionBudget können das alle Replikate eines Workloads zugleich sein. Mit einem Unterbrechungsbudget wartet das Leeren, bis genügend andere Replikate bereit sind.',
  risk: 'Das wöchentliche Upgrade des Knotenpools beginnt. Beide Replikate des Shops laufen auf den ersten beiden Knoten, die gleichzeitig geleert werden. Bis die neuen Pods bereit sind, scheitert jede Bestellung.',
  breaks:
    'Die Korrektur fügt ein Budget hinzu, das jeweils einen Pod freigibt. Upgrades dauern länger, weil das Leeren auf jeden Ersatz wartet, und in AKS scheitert das Upgrade nach dem Timeout für das Leeren, standardmäßig nach 30 Minuten. Pods, die auch ein zweites Budget auswählt, lassen sich nicht mehr entfernen. Leeren Sie einen Testknoten mit `kubectl drain NODE --ignore-daemonsets --delete-emptydir-data`, und beobachten Sie, ob das Leeren abgeschlossen wird.',
  verify:
    '`kubectl get pdb` zeigt das Budget mit mindestens 1 in der Spalte `ALLOWED DISRUPTIONS`.',
};
