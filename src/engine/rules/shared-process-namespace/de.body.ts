export const de = {
  why: 'Mit `shareProcessNamespace: true` sehen alle Container eines Pods die Prozesse der anderen, können ihnen Signale senden und sie als gleicher Benutzer untersuchen. Nur die Benutzer-ID trennt dann noch einen Sidecarcontainer von der Anwendung. Wenige Architekturen benötigen das. Bei den meisten Pods stammt es von einer Fehlersuche.',
  risk: 'Ein Pod enthält eine Anwendung und als Sidecarcontainer einen kleinen Protokollversender; beide laufen als Benutzer 1000. Ein Angreifer übernimmt den Versender über eine Sicherheitslücke in einer Bibliothek. Über `/proc/PID/root` liest er die Dateien im Container der Anwendung, darunter eingebundene Schlüssel, die der Sidecarcontainer nicht hat, und aus `/proc/PID/environ` deren Variablen.',
  breaks:
    'Sidecarcontainer, die dem Hauptprozess Signale senden oder nach ihm suchen, funktionieren nicht mehr: Programme, die eine Konfiguration mit `SIGHUP` neu laden lassen, Debugger und manche Profiler. Das Programm jedes Containers wird wieder zum Prozess 1, ignoriert `SIGTERM`, wenn es das Signal nicht behandelt, und muss untergeordnete Prozesse selbst aufräumen. Ändern Sie eine überwachte Datei, und prüfen Sie die Wirkung. Löschen Sie den Pod, und prüfen Sie mit `kubectl get pod POD -w`, ob er vor Ablauf der ganzen Frist endet.',
  verify:
    '`kubectl exec POD -c CONTAINER -- cat /proc/1/comm` gibt das Programm des Containers aus und nicht `pause`.',
};
