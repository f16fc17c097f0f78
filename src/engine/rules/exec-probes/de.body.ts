export const de = {
  why: 'Ein Test (Probe) mit `exec` startet alle paar Sekunden einen Prozess im Container. Befehle wie `jcmd` starten jedes Mal ein ganzes Java-Programm. `ps` oder `ls` zeigen nur, dass ein Prozess oder eine Datei vorhanden ist, nicht, dass das Programm antwortet. Die Liste der Befehle lässt sich einstellen.',
  disputed:
    'Dafür: Solche Befehle kosten auf jedem Knoten Prozessorzeit, und sie melden Erfolg, während das Programm hängt. Dagegen: Für ein Programm ohne Netzwerkport gibt es womöglich keine bessere Prüfung, und der Aufwand eines Befehls hängt vom Image ab.',
  risk: 'Ein Test führt in zweihundert Pods alle zehn Sekunden `jcmd` aus. Jeder Aufruf lädt eine halbe Sekunde lang eine Java-Runtime, sodass die Tests einen großen Teil der Prozessoren belegen. Unter Last überschreiten die Aufrufe das Zeitlimit von einer Sekunde, und Kubernetes startet Container neu, die nur langsam sind.',
  breaks:
    'Ändern Sie den Test von Hand: `httpGet`, `tcpSocket` und `grpc` kommen ohne Prozess aus. Vergleichen Sie den Prozessorverbrauch vorher und nachher mit `kubectl top pod`, und halten Sie das Programm einmal an, um zu prüfen, ob der neue Test es bemerkt.',
  verify: '`kubectl get pods -o yaml | grep -A3 exec:` zeigt bei den Tests keinen der Befehle.',
};
