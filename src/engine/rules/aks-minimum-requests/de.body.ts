export const de = {
  why: 'AKS Automatic und AKS Standard mit Bereitstellungsschutz (Deployment Safeguards) auf der Stufe Enforce heben kleine Anforderungen beim Erstellen eines Pods auf 100m CPU und 100Mi Arbeitsspeicher an. Berechnungen von Kosten oder Kapazität auf Grundlage des Manifests sind dann falsch. Andere Cluster übernehmen kleinere Werte unverändert.',
  risk: 'Ein Team stellt zweihundert winzige Container mit je 10m CPU auf AKS Automatic um und plant zwei Prozessoren ein. Jede Anforderung wird auf 100m angehoben, die Pods benötigen zwanzig Prozessoren, und der Cluster fügt Knoten hinzu, bis das Kontingent des Abonnements erreicht ist.',
  breaks:
    'Mit größeren Anforderungen passen weniger Pods auf einen Knoten, und eine ResourceQuota kann sie ablehnen; in AKS Automatic ändert sich nichts, weil dort dieselben Werte gelten. Prüfen Sie nach dem Rollout die Ausgabe von `kubectl get pods --field-selector=status.phase=Pending`. Liegt ein Grenzwert unter dem Minimum, wird keine Korrektur angeboten: Entscheiden Sie, ob Sie den Grenzwert erhöhen.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,REQUESTS:.spec.containers[*].resources.requests"` zeigt dieselben Werte wie das Manifest.',
};
