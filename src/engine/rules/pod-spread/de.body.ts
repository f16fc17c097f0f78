export const de = {
  why: 'Replikate helfen nur, wenn sie nicht zusammen ausfallen. Mit `topologySpreadConstraints` oder `podAntiAffinity` weisen Sie den Scheduler an, sie auf verschiedene Knoten zu verteilen. Ohne sie duldet der Scheduler ein Ungleichgewicht von drei Pods zwischen Knoten, sodass ein kleiner Workload auf einem einzigen laufen kann.',
  risk: 'Beide Replikate des Shops laufen auf demselben Knoten, der bei ihrer Erstellung Platz hatte. Der Datenträger des Knotens fällt aus, beide Replikate sind verloren, und Kubernetes wartet fünf Minuten, bevor es sie anderswo startet.',
  breaks:
    'Die Einschränkung ist eine Präferenz (`ScheduleAnyway`): Kein Pod bleibt im Zustand `Pending`, doch neue Pods können auf anderen Knoten laufen als bisher. Sie wirkt nur auf neue Pods. Die strengen Formen `DoNotSchedule` und eine verbindliche `podAntiAffinity` können bei wenigen Knoten Pods im Zustand `Pending` halten: Prüfen Sie diese mit `kubectl get pods --field-selector=status.phase=Pending`.',
  verify: '`kubectl get pods -l KEY=VALUE -o wide` zeigt in der Spalte `NODE` verschiedene Namen.',
};
