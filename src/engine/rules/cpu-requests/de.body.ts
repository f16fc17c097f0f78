export const de = {
  why: 'Die Anforderung ist der Anteil an Prozessoren, den der Scheduler auf einem Knoten reserviert und nach dem der Kernel sie verteilt, wenn sie knapp werden. Ein Container ohne Anforderung wird auf vollen Knoten eingeplant und erhält zuletzt Prozessorzeit. Auch die Autoskalierung von Pods und Knoten rechnet mit Anforderungen.',
  risk: 'Dreißig Pods ohne CPU-Anforderung werden auf einem einzigen Knoten eingeplant, weil er leer zu sein scheint. Am Montagmorgen erhält jeder einen Bruchteil eines Prozessors, und Anfragen laufen ins Timeout. Der HorizontalPodAutoscaler fügt nichts hinzu, weil sich ohne Anforderung kein Prozentsatz berechnen lässt. Auch die Autoskalierung des Clusters fügt keinen Knoten hinzu.',
  breaks:
    'Ist die Anforderung zu hoch, bleibt der Pod mit `Insufficient cpu` im Zustand `Pending`. Sehen Sie sich vorher mit `kubectl top pod --containers` einige Tage lang den tatsächlichen Verbrauch an. AKS Automatic hebt Werte unter 100m auf 100m an und setzt 500m, wenn weder Anforderung noch Grenzwert angegeben ist. Prüfen Sie nach der Änderung mit `kubectl get pods`, ob alle Pods eingeplant sind.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,CPU:.spec.containers[*].resources.requests.cpu"` zeigt für jeden Container einen Wert.',
};
