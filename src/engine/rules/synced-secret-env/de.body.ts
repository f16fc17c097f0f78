export const de = {
  why: 'Der Secrets Store CSI-Treiber erstellt ein synchronisiertes Secret, wenn ein Pod die SecretProviderClass einbindet, und löscht es mit dem letzten solchen Pod. Eine Variable allein genügt nicht: Der Pod benötigt ein Volume der Klasse und eine Einbindung, auch wenn das Programm nur die Variable liest.',
  risk: 'Der Pod funktioniert monatelang, weil ein anderes Deployment die Klasse einbindet. Wird dieses entfernt, wird auch das Secret gelöscht, und der nächste Neustart dieses Pods endet mit `CreateContainerConfigError`. Jemand erstellt das Secret mit einer Kopie des Kennworts, die eine Rotation nicht aktualisiert.',
  breaks:
    'Die Korrektur fügt ein Volume der Klasse hinzu und bindet es unter `/mnt/NAME` in dem Container ein, der die Variable liest. Die Identität des Pods benötigt Zugriff auf den Tresor, sonst wartet der Pod mit `FailedMount` in `ContainerCreating`. Starten Sie einen neuen Pod, und prüfen Sie, ob er bereit wird. Eine Variable ändert sich nie, solange der Container läuft: Lassen Sie das Programm besser die Datei lesen.',
  verify:
    '`kubectl get secret NAME` findet das Secret, solange der Pod läuft, und `kubectl describe pod POD` zeigt das Volume mit dem Treiber `secrets-store.csi.k8s.io`.',
};
