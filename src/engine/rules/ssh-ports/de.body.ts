export const de = {
  why: 'Ein Container mit Port 22 betreibt sehr wahrscheinlich einen SSH-Server. Dieser braucht Kennwörter oder Schlüssel im Container, umgeht die Anmeldung des Clusters und hinterlässt in dessen Überwachungsprotokoll keine Spur. Verwenden Sie für einen Blick in den Container `kubectl exec` und `kubectl debug`.',
  risk: 'Das Image eines Entwicklungsteams enthält einen SSH-Server mit einem Kennwort, das in der Builddatei des Images steht. Ein Angreifer in einem anderen Pod liest diese Datei im öffentlichen Repository, meldet sich über Port 22 an und arbeitet im Container der Anwendung unter deren Identität. Das Überwachungsprotokoll des Clusters zeigt nichts, weil keine Anfrage an den API-Server ging.',
  breaks:
    'Entfernen Sie den SSH-Server aus dem Image und den Port aus dem Manifest. Werkzeuge und Personen, die sich anmelden, Tunnel und Dateiübertragungen mit `scp` funktionieren dann nicht mehr. Bieten Sie `kubectl exec`, `kubectl port-forward` und `kubectl cp` mit Berechtigungen für diejenigen an, die sie brauchen. Ein Server für Git oder Dateiübertragung, dessen Zweck SSH ist, behält seinen Port. Unterdrücken Sie den Befund dann mit einer Begründung.',
  verify:
    '`kubectl exec POD -c CONTAINER -- sh -c "ss -ltn || netstat -ltn"` zeigt nichts auf Port 22.',
};
