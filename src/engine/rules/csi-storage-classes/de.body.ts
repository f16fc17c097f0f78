export const de = {
  why: 'Die früher in Kubernetes eingebauten Treiber mit Namen unter `kubernetes.io/` sind entfernt worden. Die alten Namen von Azure funktionieren nur noch, weil Kubernetes solche Anforderungen an die CSI-Treiber weiterreicht; Momentaufnahmen, Klone und neuere Datenträgertypen verlangen den Namen des CSI-Treibers. Der Bereitstellungsschutz (Deployment Safeguards) von AKS lehnt Klassen mit dem alten Namen ab.',
  risk: 'Ein Cluster wird in AKS Automatic aus den Manifesten in Git neu aufgebaut. Die Klasse mit `kubernetes.io/azure-disk` wird abgelehnt, sodass jeder Claim, der sie nennt, im Zustand `Pending` bleibt und mit ihm die Datenbanken. Bei der Wiederherstellung zeigt sich außerdem, dass Momentaufnahmen fehlen, weil das Sicherungswerkzeug Volumes der alten Klasse übersprungen hat.',
  breaks:
    'Der Provisioner einer Klasse lässt sich nicht nachträglich ändern: Löschen Sie die StorageClass, und legen Sie sie neu an, oder verwenden Sie einen neuen Namen. Vorhandene Volumes behalten ihren Treiber und bleiben unverändert. Parameter behalten ihre Namen, doch Standardwerte weichen ab, etwa der Datenträgertyp. Legen Sie mit `kubectl apply -f FILE` einen Claim an, und sehen Sie sich den Datenträger im Azure-Portal an. Für Treiber anderer Clouds, nicht verwaltete Datenträger und `allowedTopologies` wird keine Korrektur angeboten.',
  verify:
    '`kubectl get storageclass` zeigt in der Spalte `PROVISIONER` nur Namen ohne `kubernetes.io/`, abgesehen von `kubernetes.io/no-provisioner`.',
};
