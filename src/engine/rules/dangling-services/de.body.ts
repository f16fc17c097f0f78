export const de = {
  why: 'Ein Service leitet Datenverkehr an die Pods weiter, deren Labels zu seiner Auswahl passen. Passt kein Pod dazu, nimmt der API-Server den Service trotzdem an. Er hat dann aber keine Endpunkte, und jede Verbindung scheitert. Ein Service leitet nur an Pods in seinem eigenen Namespace weiter. Pods aus anderen Dateien oder von anderen Controllern kann Podsmith nicht sehen.',
  risk: 'Ein Release ändert in einem Deployment das Label `tier`. Der Service verlangt noch den alten Wert, verliert am Ende des Rollouts seinen letzten Endpunkt, und Benutzer erhalten den Fehler 503, obwohl alle Pods bereit sind.',
  breaks:
    'Bringen Sie `selector` und die Labels der Podvorlage in Einklang. Ein Service, der nun passt, leitet sofort weiter; prüfen Sie daher auch die Ports, und rufen Sie ihn über `kubectl port-forward service/NAME 8080:PORT` auf.',
  verify:
    '`kubectl get endpointslices -l kubernetes.io/service-name=NAME` zeigt in der Spalte `ENDPOINTS` Adressen und nicht das Wort `unset`.',
};
