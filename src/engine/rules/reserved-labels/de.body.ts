export const de = {
  why: 'AKS reserviert das Präfix `kubernetes.azure.com/` für eigene Labels und steuert damit seine Komponenten. Der Bereitstellungsschutz (Deployment Safeguards) lehnt Workloads mit einem solchen Label ab. In einem `nodeSelector` dürfen Sie diese Labels verwenden.',
  risk: 'Ein Team übernimmt ein Label einer AKS-Komponente in seine Pods, damit sie ebenso behandelt werden. In AKS Automatic wird das Release mit `Label kubernetes.azure.com is reserved` abgelehnt. In einem anderen Cluster startet ein Skript, das das Label verwendet, die Pods bei jeder Wartung neu.',
  breaks:
    'Werkzeuge, Dashboards und Auswahlen anderer Objekte, die nach dem Label suchen, finden die Pods nicht mehr. Suchen Sie danach mit `kubectl get services,networkpolicies -A -o yaml | grep kubernetes.azure.com`. Wählt der Workload seine eigenen Pods nach dem Label aus, gibt es keine Korrektur, weil sich eine Auswahl nicht ändern lässt. Legen Sie den Workload mit einem anderen Label neu an.',
  verify:
    '`kubectl get deployments -A --show-labels | grep kubernetes.azure.com` führt nur Komponenten von AKS auf.',
};
