export const de = {
  why: 'Ein Container mit Port 22 führt vermutlich einen SSH-Server aus. Dieser benötigt Kennwörter oder Schlüssel im Container, umgeht die Anmeldung des Clusters und erscheint nicht in dessen Überwachungsprotokoll. Verwenden Sie zum Untersuchen eines Containers `kubectl exec` und `kubectl debug`.',
  risk: 'Das Image eines Entwicklungsteams enthält einen SSH-Server mit einem Kennwort, das in der Builddatei des Images steht. Ein Angreifer in einem anderen Pod liest diese Datei im öffentlichen Repository, meldet sich über Port 22 an und arbeitet im Container der Anwendung unter deren Identität. Das Überwachungsprotokoll des Clusters zeigt nichts, weil keine Anfrage den API-Server erreichte.',
  breaks:
    'Entfernen Sie den SSH-Server aus dem Image und den Port aus dem Manifest. Werkzeuge und Personen, die sich anmelden, Tunnel und Dateiübertragungen mit `scp` funktionieren dann nicht mehr. Bieten Sie `kubectl exec`, `kubectl port-forward` und `kubectl cp` mit Berechtigungen für diejenigen an, die sie brauchen. Bei einem Server, dessen Zweck SSH ist, etwa für Git oder Dateiübertragung, behalten Sie den Port bei, und unterdrücken Sie den Befund mit einer Begründung.',
  verify:
    '`kubectl exec POD -c CONTAINER -- sh -c "ss -ltn || netstat -ltn"` zeigt nichts auf Port 22.',
};
