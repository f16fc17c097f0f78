export const de = {
  why: '`volumes` führt auf, was die Container des Pods einbinden können. Ein Volume, das kein Container einbindet, hat in den Containern keine Wirkung: Das Kubelet ignoriert es. Podsmith meldet keine Volumes, die eine Annotation des Pods nennt, und keine Volumes von benutzerdefinierten Ressourcen, deren Controller Container hinzufügen.',
  risk: 'Ein Container verliert bei einer Überarbeitung seine `volumeMounts`. Die Datenbank schreibt nun in das Dateisystem des Containers, alle Tests sind erfolgreich, und der Claim bleibt leer. Beim nächsten Rollout wird der Container ersetzt, und die Daten von zwei Wochen sind verloren.',
  breaks:
    'In den Containern ändert sich nichts, wenn Sie das Volume entfernen. Prüfen Sie zuerst, ob die Einbindung fehlt: Vergleichen Sie `volumeMounts` mit der Dokumentation des Images und mit der letzten Version des Manifests. Fügt ein Webhook einen Container hinzu, der das Volume einbindet, wird der Pod mit `volumeMounts[0].name: Not found` abgelehnt.',
  verify:
    '`kubectl get pod POD -o jsonpath="{.spec.containers[*].volumeMounts[*].name}"` gibt den Namen jedes Volumes aus.',
};
