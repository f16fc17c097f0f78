export const de = {
  why: 'Jeder Container beginnt mit 14 Linux-Funktionen (Capabilities), darunter das Ändern des Besitzers jeder Datei und das Senden roher Netzwerkpakete. Die meisten Anwendungen nutzen keine davon. `drop: [ALL]` entzieht sie, und die benötigten können Sie wieder hinzufügen.',
  risk: 'Ein Angreifer führt im Container Code als root aus. Mit `NET_RAW`, das standardmäßig vorhanden ist, fälscht er ARP- und DNS-Antworten, wo sich Pods wie bei kubenet eine Netzwerkbrücke teilen, und liest mit, was andere Pods senden. Mit `DAC_OVERRIDE` und `CHOWN` setzt er sich über die Berechtigungen jeder Datei auf den eingebundenen Volumes hinweg.',
  breaks:
    'Images, die als root starten und dann Dateibesitzer ändern oder zu einem anderen Benutzer wechseln, scheitern an dieser Stelle. Auf Knoten mit containerd 1.7 kann root auch keinen Port unter 1024 belegen. Starten Sie den Pod in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Operation not permitted`. Ein bekanntes Image, dessen Programmdatei die Dateifunktion (File Capability) `NET_BIND_SERVICE` hat, etwa Caddy, startet ohne diese Linux-Funktion nicht: Dort fügt die Korrektur sie wieder hinzu. Bevorzugen Sie ein Image, das als Nicht-Root-Benutzer läuft. Fügen Sie nur als letzten Ausweg die einzelne Linux-Funktion hinzu; Restricted erlaubt nur `NET_BIND_SERVICE`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep CapBnd /proc/1/status` gibt `0000000000000000` aus oder nur das, was wieder hinzugefügt wurde.',
};
