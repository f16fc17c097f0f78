export const de = {
  why: 'Ein Secret, das der Secrets Store CSI-Treiber schreibt, entsteht, wenn ein Pod die SecretProviderClass einbindet, und verschwindet mit dem letzten solchen Pod. Eine Variable allein bewirkt das nicht: Der Pod benötigt ein Volume der Klasse und muss es einbinden, auch wenn das Programm nur die Variable liest.',
  risk: 'Monatelang geht es gut, weil zufällig ein anderes Deployment die Klasse einbindet. Mit dessen Abschaltung verschwindet das Secret. Der nächste Neustart dieses Pods endet mit `CreateContainerConfigError`. In der Eile erstellt jemand das Secret mit einer Kopie des Kennworts, die bei einer Rotation nicht aktualisiert wird.',
  breaks:
    'Die Korrektur fügt ein Volume der Klasse hinzu und bindet es unter `/mnt/NAME` in dem Container ein, der die Variable liest. Die Identität des Pods benötigt Zugriff auf den Tresor, sonst wartet der Pod mit `FailedMount` in `ContainerCreating`. Starten Sie einen neuen Pod, und prüfen Sie, ob er bereit wird. Eine Variable ändert sich nie, solange der Container läuft: Lassen Sie das Programm besser die Datei lesen.',
  verify:
    '`kubectl get secret NAME` findet das Secret, solange der Pod läuft, und `kubectl describe pod POD` zeigt das Volume mit dem Treiber `secrets-store.csi.k8s.io`.',
};
