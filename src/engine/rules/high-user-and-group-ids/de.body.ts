export const de = {
  why: 'Ohne Benutzernamespace steht eine Zahl im Container und auf dem Knoten für denselben Benutzer oder dieselbe Gruppe. Kleine Zahlen sind dort vergeben: die unter 1000 an Systemdienste, die ab 1000 an Personen, die sich anmelden. Eine Zahl über 10000 ist selten vergeben, daher gehört einem Prozess, der aus dem Container ausbricht, auf dem Knoten nichts.',
  risk: 'Ein Container läuft als Benutzer 1000, und dieselbe Nummer hat das erste Konto des Knotens. Ein Angreifer gelangt über eine Sicherheitslücke der Containerruntime an die Dateien des Knotens, ist dort Besitzer des Basisverzeichnisses dieses Kontos und ergänzt dessen `.bashrc` um eine Zeile. Bei der nächsten Anmeldung der Administratorin wird die Zeile mit ihren Berechtigungen ausgeführt.',
  breaks:
    'Der neue Benutzer kann auf Dateien, die im Image oder in einem Volume der alten Nummer gehören, nicht zugreifen. Hat ein Image einen eigenen Benutzer unter 10000, etwa 101 bei nginx, ändern Sie den Besitzer seiner Dateien beim Erstellen des Images mit `chown`. `fsGroup` ändert die Gruppe der Dateien in einem Volume. Starten Sie den Pod in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Permission denied`. Ist der Aufwand zu groß, behalten Sie die Nummer des Images bei.',
  verify:
    '`kubectl exec POD -c CONTAINER -- id` gibt hinter `uid=` und `gid=` Zahlen über 10000 aus.',
};
