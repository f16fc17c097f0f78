export const de = {
  why: 'Ein Volume des Secrets Store CSI-Treibers nennt eine SecretProviderClass, die bestimmt, was aus Azure Key Vault abgerufen wird und wie die Anmeldung erfolgt. Fehlt die Klasse in den geprüften Dateien, kann sie im Cluster vorhanden sein, im Namespace des Pods, oder ihr Name ist falsch geschrieben.',
  risk: 'Der Workload wird in einem anderen Namespace bereitgestellt. Die Klasse fehlt dort, daher kann das Kubelet das Volume nicht einbinden, und die Pods bleiben mit `FailedMount` in `ContainerCreating`. Ein Rollout mit `Recreate` hat die alten Pods bereits beendet, und der Dienst ist ausgefallen, bis jemand das fehlende Objekt findet.',
  breaks:
    'Nehmen Sie die Klasse in die Dateien auf, im Namespace des Pods: `spec.provider: azure` und als Parameter den Namen des Tresors, den Mandanten, die Client-ID und die abzurufenden Objekte. Einen falsch geschriebenen Namen korrigieren Sie von Hand. Für laufende Pods ändert sich nichts: Starten Sie einen neuen, und prüfen Sie, ob er bereit wird.',
  verify:
    '`kubectl get secretproviderclass NAME -n NAMESPACE` findet die Klasse, die `kubectl describe pod POD` in den Attributen des Volumes nennt.',
};
