import type { RuleBody } from '../../rule/rule.ts';

export const de: RuleBody = {
  why: 'Volumes, die direkt im Pod beschrieben sind, etwa `nfs`, `iscsi` oder `azureDisk`, tragen Serveradressen und Anmeldeinformationen in das Manifest und werden vom Knoten mit dessen eigenen Rechten eingebunden. Der Standard Restricted lässt die neun Typen zu, die ein Clusteroperator steuern kann: `configMap`, `csi`, `downwardAPI`, `emptyDir`, `ephemeral`, `image`, `persistentVolumeClaim`, `projected` und `secret`.',
  risk: 'Jemand darf Pods, aber keine PersistentVolumes anlegen und schreibt ein `nfs`- oder `iscsi`-Volume, das auf einen Speicherserver im internen Netzwerk zeigt. Der Knoten bindet es ein, und der Pod liest mit dem Netzwerkzugriff des Knotens die Daten eines anderen Teams. Bei `gitRepo` bringt ein präpariertes Repository `git` dazu, seine Hooks als root auf dem Knoten auszuführen.',
  breaks:
    'Eine automatische Korrektur gibt es nicht: Die Daten liegen auf dem alten Volume, und nur Sie wissen, welcher Claim es ersetzt. Verwenden Sie in AKS einen PersistentVolumeClaim mit dem Treiber `disk.csi.azure.com` anstelle von `azureDisk` und mit `file.csi.azure.com` anstelle von `azureFile` sowie für NFS-Freigaben. Legen Sie den Claim an, binden Sie ihn an den vorhandenen Datenträger oder die Freigabe, starten Sie den Pod mit einer Kopie, und vergleichen Sie die Dateien, bevor Sie umstellen; aus `gitRepo` wird ein Init-Container, der in ein `emptyDir` klont.',
  verify:
    '`kubectl label --dry-run=server --overwrite namespace NAMESPACE pod-security.kubernetes.io/enforce=restricted` gibt keine Warnung zu `restricted volume types` aus, und `kubectl get pvc` zeigt jeden Claim als `Bound`.',
};
