export const de = {
  why: 'Kurzlebige Container (ephemeralContainers) werden einem laufenden Pod mit `kubectl debug` hinzugefügt und lassen sich nicht wieder entfernen. In einem neuen Pod und in jeder Vorlage lehnt der API-Server sie ab. Stehen sie in einer Datei, wurde diese vermutlich einem Cluster entnommen, nachdem dort jemand Fehler gesucht hatte.',
  risk: 'Bei einem Vorfall wird das Manifest aus dem beschädigten Cluster exportiert, um es in einem neuen anzuwenden. Der API-Server lehnt es wegen des noch enthaltenen Debuggers ab, während alle warten. Stammte dessen Image von einem Angreifer, steht die Adresse nun im Repository und sieht aus, als gehöre sie dorthin.',
  breaks:
    'Nichts: Ein Manifest mit kurzlebigen Containern wird nicht angenommen, also läuft seinetwegen auch keiner. Ein laufender Pod behält seine Debugcontainer, bis er gelöscht wird. Prüfen Sie die Datei mit `kubectl apply --dry-run=server -f FILE`, und entfernen Sie auch andere Spuren des Exports wie `status` und `nodeName`.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,DEBUG:.spec.ephemeralContainers[*].name"` zeigt, welche Pods einen enthalten; nachdem Sie diese gelöscht haben, zeigt es keinen mehr.',
};
