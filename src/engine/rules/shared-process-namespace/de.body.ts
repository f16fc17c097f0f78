export const de = {
  why: 'Mit `shareProcessNamespace: true` sehen alle Container eines Pods die Prozesse der anderen, dürfen ihnen Signale senden und als gleicher Benutzer in sie hineinsehen. Nur die Benutzer-ID trennt dann noch einen Sidecarcontainer von der Anwendung. Einige Architekturen brauchen das. Bei den meisten Pods stammt es von einer Fehlersuche.',
  risk: 'Ein Pod enthält eine Anwendung und als Sidecarcontainer einen kleinen Protokollversender; beide laufen als Benutzer 1000. Ein Angreifer übernimmt den Versender über eine Sicherheitslücke in einer Bibliothek. Über `/proc/PID/root` liest er die Dateien im Container der Anwendung, darunter eingebundene Schlüssel, die der Sidecarcontainer nicht hat, und aus `/proc/PID/environ` deren Variablen.',
  breaks:
    'Sidecarcontainer, die dem Hauptprozess Signale senden oder nach ihm suchen, funktionieren nicht mehr: Programme, die eine Konfiguration mit `SIGHUP` neu laden lassen, Debugger und manche Profiler. Das Programm jedes Containers wird wieder zum Prozess 1; als solcher ignoriert es `SIGTERM`, wenn es das Signal nicht selbst behandelt, und muss beendete Kindprozesse aufräumen. Ändern Sie eine überwachte Datei, und prüfen Sie die Wirkung. Löschen Sie den Pod, und beobachten Sie mit `kubectl get pod POD -w`, ob er endet, ohne die ganze Frist zum Beenden auszuschöpfen.',
  verify:
    '`kubectl exec POD -c CONTAINER -- cat /proc/1/comm` gibt das Programm des Containers aus und nicht `pause`.',
};
