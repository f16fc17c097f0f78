export const de = {
  why: 'Mit `shareProcessNamespace: true` sehen alle Container eines Pods die Prozesse der anderen, dürfen ihnen Signale senden und als gleicher Benutzer in sie hineinsehen. Einen Sidecar trennt dann wenig mehr als die Benutzer-ID von der Anwendung. Einige Architekturen brauchen das; bei den meisten Pods ist es von einer Fehlersuche übrig geblieben.',
  risk: 'Ein Pod enthält eine Anwendung und als Sidecar einen kleinen Protokollversender; beide laufen als Benutzer 1000. Ein Angreifer übernimmt den Versender über eine Schwachstelle in einer Bibliothek. Über `/proc/PID/root` liest er die Dateien im Container der Anwendung, darunter eingebundene Schlüssel, die der Sidecar nie erhalten hat, und aus `/proc/PID/environ` deren Variablen.',
  breaks:
    'Sidecars, die dem Hauptprozess Signale senden oder nach ihm suchen, funktionieren nicht mehr: Programme, die eine Konfiguration mit `SIGHUP` neu laden lassen, Debugger und manche Profiler. Das Programm jedes Containers wird wieder zum Prozess 1; als solcher ignoriert es `SIGTERM`, wenn es das Signal nicht selbst behandelt, und muss beendete Kindprozesse aufräumen. Ändern Sie eine überwachte Datei, und prüfen Sie die Wirkung; löschen Sie den Pod, und beobachten Sie mit `kubectl get pod POD -w`, ob er endet, ohne die ganze Frist zum Beenden auszuschöpfen.',
  verify:
    '`kubectl exec POD -c CONTAINER -- cat /proc/1/comm` gibt das Programm des Containers aus und nicht `pause`.',
};
