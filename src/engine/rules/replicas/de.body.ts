export const de = {
  why: 'Mit nur einem Replikat steht das Programm still, sobald sein Pod umzieht, etwa wenn AKS ein Knotenimage aktualisiert. Mit zweien leitet der Service so lange an das andere weiter. Fehlt `replicas`, ist es eines.',
  risk: 'AKS aktualisiert nachts den Knotenpool und leert einen Knoten nach dem anderen. Der einzige Pod wird entfernt und muss anderswo neu starten: Sein Image ist abzurufen, seine Zwischenspeicher sind zu füllen. Zwei Minuten lang scheitert jede Anfrage, und eine geplante Aktualisierung weckt die Bereitschaft.',
  breaks:
    'Ein zweiter Pod benötigt seinen Anteil an Prozessor und Arbeitsspeicher. Ein Programm, das Zustand im Arbeitsspeicher oder auf einem `ReadWriteOnce`-Volume hält oder nicht zweimal laufen darf, etwa ein Zeitplaner, erledigt seine Arbeit womöglich doppelt oder startet nicht: `kubectl describe pod POD` zeigt dann `Multi-Attach error`. Skalieren Sie zuerst ein Test-Deployment mit `kubectl scale deployment NAME --replicas=2`, und lesen Sie sein Protokoll.',
  verify: '`kubectl get deployments,statefulsets` zeigt in der Spalte `READY` mindestens `2/2`.',
};
