export const de = {
  why: 'Ohne Netzwerkrichtlinie darf jeder Pod des Clusters jeden Port dieses Pods ansprechen. Sobald eine Richtlinie vom Typ `Ingress` den Pod auswählt, erreicht ihn nur noch erlaubter Datenverkehr. Wirksam ist sie nur in einem Cluster mit Richtlinienmodul, in AKS etwa Cilium oder Calico.',
  risk: 'Ein Angreifer übernimmt den Pod einer vergessenen Testwebsite in einem anderen Namespace. Von dort durchsucht er den Adressbereich der Pods, findet den ungeschützten Port einer Datenbank oder einer internen Schnittstelle ohne Kennwort und kopiert die Daten.',
  breaks:
    'Die Korrektur fügt eine Richtlinie hinzu, nach der nur Pods desselben Namespace die deklarierten Ports erreichen. Aller übrige eingehende Datenverkehr wird verworfen, auch der von Ingress-Controllern, Überwachung und Lastenausgleichsmodulen. Ergänzen Sie vorher eine Regel mit deren `namespaceSelector` oder Adressen. Rufen Sie den Pod dann von jedem Client aus auf, etwa mit `kubectl run test --rm -it --image=busybox -n NAMESPACE -- wget -qO- -T 3 http://SERVICE`: Ein Timeout darf nur dort auftreten, wo es gewollt ist.',
  verify:
    '`kubectl describe networkpolicy -n NAMESPACE` zeigt eine Richtlinie, deren `PodSelector` zu den Labels passt, die `kubectl get pods --show-labels` ausgibt.',
};
