export const de = {
  why: 'Ein `hostPath`-Volume ist beschreibbar eingebunden, wenn nicht `readOnly: true` festgelegt ist. Lesen legt den Inhalt von Dateien des Knotens offen. Schreiben ändert den Knoten, auch über das Ende des Pods hinaus. Die meisten Agents, die Protokolle oder Messwerte sammeln, lesen nur.',
  risk: 'Ein Protokollsammler bindet `/var/log` des Knotens beschreibbar ein. Ein Angreifer darin ersetzt eine Protokolldatei durch einen symbolischen Link auf `/etc/shadow` und fragt das Protokoll des Pods ab. Das Kubelet folgt dem Link als root. Ist `/etc/cron.d` oder ein Ordner des Kubelets eingebunden, genügt eine neue Datei, um Befehle auf dem Knoten auszuführen.',
  breaks:
    'Programme, die dort schreiben, scheitern mit `Read-only file system`: Protokollsammler merken sich ihre Position in einer Datei, Netzwerk- und Speichertreiber legen Sockets und Programme auf dem Knoten ab. Löschen Sie einen Pod, und suchen Sie in der Ausgabe von `kubectl logs POD` nach dieser Meldung. Binden Sie dafür ein eigenes Volume ein. Sockets funktionieren auch in einer schreibgeschützten Einbindung, ein Socket der Containerruntime bleibt also so gefährlich wie zuvor.',
  verify: '`kubectl exec POD -- touch MOUNTPATH/test` scheitert mit `Read-only file system`.',
};
