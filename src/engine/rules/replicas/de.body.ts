export const de = {
  why: 'Mit nur einem Replikat ist die Anwendung nicht erreichbar, sobald ihr Pod auf einen anderen Knoten wechselt, etwa wenn AKS ein Knotenimage aktualisiert. Mit zwei Replikaten leitet der Service an das andere weiter. Der Standardwert von `replicas` ist eins.',
  risk: 'AKS aktualisiert nachts den Knotenpool und leert einen Knoten nach dem anderen. Der einzige Pod wird entfernt und startet auf einem anderen Knoten, wo sein Image abgerufen und seine Caches gefüllt werden müssen. Zwei Minuten lang scheitert jede Anfrage.',
  breaks:
    'Ein zweiter Pod benötigt CPU und Arbeitsspeicher. Ein Programm, das Zustand im Arbeitsspeicher hält oder nicht zweimal laufen darf, etwa ein Zeitplaner, erledigt seine Arbeit womöglich doppelt. Mit einem `ReadWriteOnce`-Volume startet der zweite Pod womöglich nicht: `kubectl describe pod POD` zeigt `Multi-Attach error`. Skalieren Sie zuerst ein Test-Deployment mit `kubectl scale deployment NAME --replicas=2`, und lesen Sie sein Protokoll.',
  verify: '`kubectl get deployments,statefulsets` zeigt in der Spalte `READY` mindestens `2/2`.',
};
