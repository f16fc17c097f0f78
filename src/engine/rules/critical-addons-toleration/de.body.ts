export const de = {
  why: 'AKS empfiehlt für die Programme des Clusters selbst, etwa CoreDNS und metrics-server, einen Knotenpool mit dem Taint `CriticalAddonsOnly=true:NoSchedule`. Ein Pod, der den Taint toleriert, kann dort eingeplant werden, ebenso ein Pod, der jeden Taint toleriert.',
  risk: 'Ein Hintergrundprogramm, das alles toleriert, läuft auf einem der zwei Systemknoten. Um Mitternacht wächst sein Arbeitsspeicher, bis der Knoten und der CoreDNS-Pod darauf kaum noch reagieren. Bis sich der Knoten erholt, laufen viele DNS-Anfragen des Clusters ins Timeout.',
  breaks:
    'Ohne die Toleranz benötigt der Pod Platz in einem anderen Pool. In einem Cluster, der nur den Systempool hat, bleibt er im Zustand `Pending`: `kubectl describe pod POD` meldet dann `untolerated taint`. Agents, die auf jedem Knoten laufen müssen, gehören in ein DaemonSet, das diese Regel nicht prüft. Prüfen Sie die Taints mit `kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints`.',
  verify: '`kubectl get pods -o wide` zeigt in der Spalte `NODE` keinen Knoten des Systempools.',
};
