export const de = {
  why: 'In AKS erhält ein Service vom Typ `LoadBalancer` eine öffentliche Adresse und eine offene Regel in der Netzwerksicherheitsgruppe; das ganze Internet kann ihn also erreichen. Mit der Annotation `azure-load-balancer-internal` erhält er stattdessen eine Adresse des virtuellen Netzwerks; `loadBalancerSourceRanges` lässt die Adresse öffentlich, begrenzt aber die Clients. Azure akzeptiert die Annotation nur, wenn ihr Wert genau `"true"` ist. In AWS verlangt ein Service oder ein Ingress mit dem Schema `internet-facing` eine öffentliche Adresse.',
  risk: 'Ein Team stellt einem anderen Cluster einen Nachrichtenbroker bereit und vergisst die Annotation. Angreifer durchsuchen alle Azure-Adressen, finden den Port binnen Stunden und probieren bekannte Kennwörter und Sicherheitslücken aus. Einer von ihnen liest die Nachrichten mit oder gelangt über den Broker in das virtuelle Netzwerk.',
  breaks:
    'Die öffentliche Adresse entfällt, der Service erhält eine private: DNS-Einträge, Firewallregeln von Partnern und Clients im Internet funktionieren nicht mehr. Azure ersetzt das Front-End des Lastenausgleichs, was ein bis zwei Minuten dauert. Stellen Sie eine Website, die öffentlich sein muss, hinter einen Ingress-Controller, oder begrenzen Sie die Clients mit `loadBalancerSourceRanges`. Rufen Sie die neue Adresse anschließend aus dem virtuellen Netzwerk auf.',
  verify:
    '`kubectl get service NAME` zeigt in der Spalte `EXTERNAL-IP` eine Adresse des virtuellen Netzwerks.',
};
