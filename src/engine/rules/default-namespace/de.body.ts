export const de = {
  why: '`default` enthält alles, was keinen anderen Namespace hat. Kontingente, Netzwerkrichtlinien, Rollen und Podsicherheitsstufen gelten für den ganzen Namespace und passen daher nicht, wenn er verschiedene Anwendungen enthält. Manifeste ohne Namespace meldet diese Regel nicht, denn er wird beim Anwenden festgelegt.',
  risk: 'Ein Praktikant hat zum Ausprobieren Bearbeitungsberechtigungen in `default`. Dort läuft auch der Zahlungsdienst, sodass der Pod des Praktikanten das Secret dieses Dienstes einbinden darf. Ein Angreifer, der die Testseite des Praktikanten übernimmt, liest auf diesem Weg den Schlüssel des Zahlungsdienstes.',
  breaks:
    'Namen im Cluster ändern sich (aus `SERVICE.default.svc` wird `SERVICE.NEW.svc`). Passen Sie RoleBindings, Anmeldeinformationen für Verbundidentitäten und Pipelines mit `-n default` an. Verschieben Sie auch Secrets, ConfigMaps und Volumes. Der Namespace muss vorhanden sein, und die alten Objekte bleiben in `default`, bis Sie sie löschen. Wenden Sie alles auf einen Testcluster an, und suchen Sie in den Protokollen nach Namen, die nicht mehr aufgelöst werden.',
  verify: '`kubectl get all -n default` zeigt nur noch den Service `kubernetes`.',
};
