export const de = {
  why: 'AKS kennzeichnet die Knoten eines Systemknotenpools mit dem Taint `CriticalAddonsOnly`, damit dort nur die Programme des Clusters laufen. Auf einem anderen Knoten blockiert er die Pods der Anwendungen. Der Bereitstellungsschutz lehnt ihn dort ab oder entfernt ihn. Legen Sie Taints im Knotenpool fest, der sie auf seine Knoten anwendet.',
  risk: 'Jemand kopiert den Taint auf einen Knoten des Anwendungspools. Die Hälfte der Pods des Shops bleibt im Zustand `Pending`, und die Autoskalierung fügt Knoten hinzu. Nach dem nächsten Upgrade hat der neue Knoten den Taint nicht, obwohl das Manifest ihn noch nennt.',
  breaks:
    'Ohne den Taint können gewöhnliche Pods auf dem Knoten laufen. Gehört er zu einem Systempool, entfernen Sie das Manifest, und legen Sie den Taint im Pool fest: `az aks nodepool update --node-taints CriticalAddonsOnly=true:NoSchedule`. `kubectl get pods --field-selector spec.nodeName=NODE` zeigt, was dort läuft.',
  verify:
    '`kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints[*].key` zeigt den Taint nur bei Knoten des Systempools.',
};
