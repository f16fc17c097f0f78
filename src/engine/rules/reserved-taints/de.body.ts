export const de = {
  why: 'AKS kennzeichnet die Knoten eines Systemknotenpools mit dem Taint `CriticalAddonsOnly`, damit dort nur die Programme des Clusters laufen. Von Hand an einem anderen Knoten gesetzt, hält er alle Pods von diesem fern. Der Bereitstellungsschutz lehnt ihn dort ab oder entfernt ihn; Taints gehören an den Knotenpool, der sie jedem seiner Knoten gibt.',
  risk: 'Jemand kopiert den Taint an einen Knoten des Pools für Anwendungen. Nach dem nächsten Upgrade ist dieser Knoten ein neuer ohne Taint, während das Manifest ihn weiterhin nennt. Dazwischen blieben die Pods des halben Shops im Zustand `Pending`, und die Autoskalierung fügte Knoten hinzu.',
  breaks:
    'Ohne den Taint können gewöhnliche Pods auf dem Knoten laufen. Gehört er zu einem Systempool, lassen Sie das Manifest weg, und setzen Sie den Taint am Pool: `az aks nodepool update --node-taints CriticalAddonsOnly=true:NoSchedule`. Prüfen Sie mit `kubectl get pods --field-selector spec.nodeName=NODE`, was dort läuft.',
  verify:
    '`kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints[*].key` zeigt den Taint nur an Knoten des Systempools.',
};
