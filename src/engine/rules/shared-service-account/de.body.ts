export const de = {
  why: 'Mehrere Anwendungen laufen unter demselben Dienstkonto. Jede von ihnen hat dann die Berechtigungen aller. Auch eine Verbundidentität in Azure ist an das Konto gebunden, sodass sie sich auch diese teilen.',
  risk: 'Ein Berichtsgenerator darf alle ConfigMaps lesen, ein Webshop sein eigenes Deployment neu starten, und beide verwenden das Konto `shop`. Ein Angreifer im öffentlichen Webshop liest daher auch die ConfigMaps des Berichtsgenerators, findet dort die Adresse eines internen Dienstes und greift diesen an.',
  breaks:
    'Legen Sie für jede Anwendung ein Konto an, geben Sie jedem nur die Rollen, die es benötigt, und nennen Sie es in `serviceAccountName`. Für eine Workloadidentität braucht jedes neue Konto eigene Anmeldeinformationen für Verbundidentität. Prüfen Sie die Berechtigungen mit `kubectl auth can-i --list --as=system:serviceaccount:NAMESPACE:NAME`, starten Sie die Pods neu, und suchen Sie in ihren Protokollen nach `forbidden`.',
  verify:
    '`kubectl get pods -o custom-columns=ACCOUNT:.spec.serviceAccountName,NAME:.metadata.name --sort-by=.spec.serviceAccountName` führt für jedes Konto eine Anwendung auf.',
};
