export const de = {
  why: 'Eine rollierende Aktualisierung startet Pods der neuen Version und entfernt alte, sobald die neuen bereit sind. `Recreate` beendet zuerst alle alten Pods, ebenso ein `maxUnavailable` in Höhe aller Replikate. `OnDelete` ändert nichts, bis jemand die Pods von Hand löscht.',
  risk: 'Ein Deployment mit `Recreate` erhält ein neues Image mit einer falschen Konfiguration. Alle alten Pods enden, die neuen starten nicht, und die Website ist nicht erreichbar, bis jemand die Version zurücksetzt. Bei einer rollierenden Aktualisierung wäre nur der erste neue Pod gescheitert.',
  breaks:
    'Während des Rollouts laufen zwei Versionen nebeneinander: Beide müssen mit demselben Datenbankschema und mit den Sitzungen und Nachrichten der anderen funktionieren. Sperrt das Programm eine Datei oder verwendet es ein `ReadWriteOnce`-Volume, endet der Rollout womöglich nicht. Führen Sie `kubectl rollout restart` in einem Test-Namespace unter Last aus, und beobachten Sie `kubectl rollout status`.',
  verify:
    '`kubectl rollout status deployment NAME` meldet die neuen Pods nacheinander, und `kubectl get deployment NAME` zeigt in der Spalte `AVAILABLE` nie `0`.',
};
