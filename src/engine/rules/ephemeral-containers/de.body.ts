export const de = {
  why: 'Kurzlebige Container (ephemeralContainers) werden einem laufenden Pod mit `kubectl debug` hinzugefügt und lassen sich nicht wieder entfernen. In einem neuen Pod und in jeder Vorlage lehnt der API-Server sie ab. Stehen sie in einer Datei, wurde diese vermutlich nach einer Fehlersuche aus einem Cluster exportiert.',
  risk: 'Bei einem Vorfall wird das Manifest aus dem beschädigten Cluster exportiert, um es in einem neuen anzuwenden. Der API-Server lehnt es wegen des Debugcontainers ab, und der Ausfall dauert an. Hat ein Angreifer diesen Container hinzugefügt, steht die Adresse seines Images nun im Repository und wirkt unverdächtig.',
  breaks:
    'Nichts, denn der API-Server nimmt kein Manifest mit kurzlebigen Containern an. Ein laufender Pod behält seine Debugcontainer, bis er gelöscht wird. Prüfen Sie die Datei mit `kubectl apply --dry-run=server -f FILE`, und entfernen Sie auch andere Spuren des Exports wie `status` und `nodeName`.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,DEBUG:.spec.ephemeralContainers[*].name"` zeigt, welche Pods einen enthalten; nachdem Sie diese gelöscht haben, zeigt es keinen mehr.',
};
