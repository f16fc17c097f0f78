export const de = {
  why: 'Ein `hostPath`-Volume ist beschreibbar eingebunden, solange nicht `readOnly: true` festgelegt ist. Ein Prozess, der Dateien des Knotens liest, erfährt deren Inhalt. Ein Prozess, der sie ändert, ändert den Knoten, auch über das Ende des Pods hinaus. Die meisten Agents, die Protokolle oder Messwerte sammeln, lesen nur.',
  risk: 'Ein Protokollsammler bindet `/var/log` des Knotens beschreibbar ein. Ein Angreifer darin ersetzt eine Protokolldatei durch einen symbolischen Link auf `/etc/shadow` und fragt beim Kubelet das Protokoll des Pods ab, das dem Link als root folgt. Ist `/etc/cron.d` oder ein Ordner des Kubelets eingebunden, genügt eine neue Datei, um Befehle auf dem Knoten auszuführen.',
  breaks:
    'Programme, die dort schreiben, scheitern mit „Read-only file system“: Protokollsammler merken sich ihre Position in einer Datei, Netzwerk- und Speichertreiber legen Sockets und Programme auf dem Knoten ab. Löschen Sie einen Pod, suchen Sie in der Ausgabe von `kubectl logs POD` nach dieser Meldung, und geben Sie dem, was geschrieben werden muss, ein eigenes Volume. Sockets lassen sich auch schreibgeschützt benutzen, ein Socket der Containerruntime bleibt also so gefährlich wie zuvor.',
  verify: '`kubectl exec POD -- touch MOUNTPATH/test` scheitert mit „Read-only file system“.',
};
