export const de = {
  why: 'Das Programm eines HostProcess-Containers läuft als Prozess des Windows-Knotens, mit dessen Dateien, dessen Netzwerk und als `NT AUTHORITY\\SYSTEM` mit allen Berechtigungen. Gedacht ist das für die Verwaltung von Knoten. Für Anwendungen entspricht es `privileged` unter Linux.',
  risk: 'Ein Angreifer führt Code in einer Anwendung aus, deren Pod `hostProcess: true` setzt. Der Code liest die Anmeldeinformationen des Kubelets vom Datenträger des Knotens, beendet den Sicherheitsagent und richtet einen Dienst ein, der mit dem Knoten startet. Der Angreifer bleibt, auch wenn der Pod gelöscht wird.',
  breaks:
    'Knotenagents, die Treiber installieren, Protokolle des Knotens sammeln oder das Netzwerk konfigurieren, funktionieren nicht mehr; führen Sie sie in einem eigenen Namespace aus. Ein gewöhnlicher Container kann in `runAsUserName` kein Konto des Knotens verwenden. Entfernen Sie auch `hostNetwork`, das unter Windows nur HostProcess-Container benötigen. Zeigt nur `hostProcess`, dass der Pod für Windows bestimmt ist, setzt die Korrektur `os.name`. Starten Sie den Pod auf einem Windows-Knoten, und prüfen Sie mit `kubectl logs POD`, ob das Programm seine Dateien findet und seine Ports öffnen darf.',
  verify:
    '`kubectl get pod POD -o yaml | grep hostProcess` findet kein `true`, und `kubectl exec POD -- whoami` nennt einen Benutzer des Containers, nicht des Knotens.',
};
