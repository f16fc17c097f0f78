export const de = {
  why: 'Volumes, die im Pod definiert sind, etwa `nfs`, `iscsi` oder `azureDisk`, bringen Serveradressen und Anmeldeinformationen in das Manifest, und der Knoten bindet sie mit seinen eigenen Berechtigungen ein. Der Standard Restricted lässt die neun Typen zu, die ein Clusteroperator steuern kann: `configMap`, `csi`, `downwardAPI`, `emptyDir`, `ephemeral`, `image`, `persistentVolumeClaim`, `projected` und `secret`.',
  risk: 'Ein Angreifer, der Pods, aber keine PersistentVolumes erstellen darf, ergänzt ein `nfs`- oder `iscsi`-Volume, eines internen Speicherservers. Der Knoten bindet es ein, und der Pod liest die Daten eines anderen Teams. Bei `gitRepo` bringt ein präpariertes Repository `git` dazu, seine Hooks als root auf dem Knoten auszuführen.',
  breaks:
    'Eine automatische Korrektur gibt es nicht: Nur Sie wissen, welcher Claim das Volume ersetzt. Verwenden Sie in AKS einen PersistentVolumeClaim mit dem Treiber `disk.csi.azure.com` anstelle von `azureDisk` und mit `file.csi.azure.com` anstelle von `azureFile` sowie für NFS-Freigaben. Erstellen Sie den Claim, und binden Sie ihn an den vorhandenen Datenträger oder die Freigabe. Starten Sie den Pod mit einer Kopie, und vergleichen Sie die Dateien, bevor Sie umstellen. Ersetzen Sie `gitRepo` durch einen Init-Container, der in ein `emptyDir` klont.',
  verify:
    '`kubectl label --dry-run=server --overwrite namespace NAMESPACE pod-security.kubernetes.io/enforce=restricted` gibt keine Warnung zu `restricted volume types` aus, und `kubectl get pvc` zeigt jeden Claim als `Bound`.',
};
