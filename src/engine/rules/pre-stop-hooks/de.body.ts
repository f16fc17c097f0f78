export const de = {
  why: 'Endet ein Pod, beendet Kubernetes sein Programm und entfernt den Pod zugleich aus seinen Services. Einige Sekunden lang treffen noch Anfragen ein. Ein `preStop`-Hook, der wartet, lässt das Programm weiterlaufen, bis alle Knoten und jeder Lastenausgleich aktualisiert sind.',
  disputed:
    'Dafür: Eine Pause von wenigen Sekunden ist das einfachste Mittel gegen Fehler bei Rollouts, und eine Azure-Richtlinie verlangt sie. Dagegen: Ein Programm, das `SIGTERM` richtig behandelt, arbeitet Anfragen selbst ab, und eines ohne Anfragen endet nur später.',
  risk: 'Bei jedem Rollout erhält das Programm `SIGTERM` und schließt sofort seinen Port. Der Lastenausgleich erfährt davon zwei Sekunden später, und die Anfragen dieser zwei Sekunden scheitern mit `connection refused`.',
  breaks:
    'Jeder Pod endet um die Dauer der Pause später, und Rollouts und Knotenupgrades dauern entsprechend länger. Die Pause zählt zu `terminationGracePeriodSeconds`, sodass dem Programm selbst weniger bleibt. Führen Sie während `kubectl rollout restart deployment NAME` einen Lasttest aus, und zählen Sie fehlgeschlagene Anfragen.',
  verify:
    '`kubectl delete pod POD` endet erst nach der Pause, und `kubectl get events` zeigt kein `FailedPreStopHook`.',
};
