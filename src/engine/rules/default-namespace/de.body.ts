export const de = {
  why: 'In `default` landet alles, wofür niemand einen anderen Ort bestimmt hat. Kontingente, Netzwerkrichtlinien, Rollen und Podsicherheitsstufen gelten je Namespace und passen in einem gemischten für niemanden. Ein Manifest ohne Namespace ist hier nicht gemeint: Wohin es kommt, entscheidet, wer es anwendet.',
  risk: 'Ein Praktikant hat zum Ausprobieren Bearbeitungsrechte in `default`. Dort läuft auch der Zahlungsdienst, sodass der Pod des Praktikanten das Secret dieses Dienstes einbinden darf. Ein Angreifer, der die Testseite des Praktikanten übernimmt, liest auf diesem Weg den Schlüssel des Zahlungsdienstes.',
  breaks:
    'Namen im Cluster ändern sich (aus `SERVICE.default.svc` wird `SERVICE.NEW.svc`), ebenso RoleBindings, Anmeldeinformationen für Verbundidentitäten und Pipelines mit `-n default`. Secrets, ConfigMaps und Volumes müssen mit umziehen. Der Namespace muss vorhanden sein, und die alten Objekte bleiben in `default`, bis Sie sie löschen. Wenden Sie alles auf einen Testcluster an, und suchen Sie in den Protokollen nach Namen, die nicht mehr aufgelöst werden.',
  verify: '`kubectl get all -n default` zeigt nur noch den Service `kubernetes`.',
};
