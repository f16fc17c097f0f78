export const de = {
  why: 'Ohne Netzwerkrichtlinie darf jeder Pod des Clusters jeden Port dieses Pods ansprechen. Sobald eine Richtlinie vom Typ `Ingress` den Pod auswählt, erreicht ihn nur noch erlaubter Datenverkehr. Wirksam ist sie nur in einem Cluster mit Richtlinienmodul, in AKS etwa Cilium oder Calico.',
  risk: 'Ein Angreifer übernimmt den Pod einer vergessenen Testwebsite in einem anderen Namespace. Von dort durchsucht er den Adressbereich der Pods, findet den ungeschützten Port einer Datenbank oder einer internen Schnittstelle ohne Kennwort und kopiert die Daten.',
  breaks:
    'Die Korrektur fügt eine Richtlinie hinzu, nach der Pods desselben Namespace die Ports erreichen, ebenso die Clients, die diese Dateien deklarieren: Ingress-Controller und Überwachung in jedem Namespace, Workloads, die den Service nennen, und alle Aufrufer, wenn der Service vom Typ `LoadBalancer` oder `NodePort` ist oder der API-Server ihn aufruft. Ein Port eines Service ohne bekannten Client bleibt für alle Pods des Clusters offen. Aller übrige eingehende Datenverkehr wird verworfen. Ergänzen Sie daher eine Regel für jeden Client, der nicht in den Dateien ist. Rufen Sie den Pod dann von jedem Client aus auf, etwa mit `kubectl run test --rm -it --image=busybox -n NAMESPACE -- wget -qO- -T 3 http://SERVICE`: Ein Timeout darf nur dort auftreten, wo es gewollt ist.',
  verify:
    '`kubectl describe networkpolicy -n NAMESPACE` zeigt eine Richtlinie, deren `PodSelector` zu den Labels passt, die `kubectl get pods --show-labels` ausgibt.',
};
