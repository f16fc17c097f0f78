export const de = {
  why: '`privileged: true` gibt einem Container alle Linux-Funktionen (Capabilities) und alle Geräte des Knotens und schaltet seine seccomp- und AppArmor-Profile ab. Fast nichts trennt ihn dann noch vom Knoten. Anwendungen brauchen das selten, Agents des Clusteroperators manchmal.',
  risk: 'Ein Angreifer mit einer root-Shell im Container bindet den Datenträger des Knotens ein, etwa mit `mount /dev/sda1 /mnt`. Dort hinterlegt er einen SSH-Schlüssel oder einen Cronjob und ist root auf dem Knoten. Danach liest er die Anmeldeinformationen des Kubelets und die Geheimnisse aller Pods, die dort laufen.',
  breaks:
    'Programme, die Dateisysteme einbinden, Kernelmodule laden, das Netzwerk des Knotens ändern oder seine Geräte ansprechen, funktionieren nicht mehr, etwa Docker im Container, Speichertreiber und manche Überwachungsagents. Führen Sie den Container in einem Test-Namespace aus, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Operation not permitted`. Ist eine einzelne Berechtigung nötig, fügen Sie genau diese Linux-Funktion hinzu, oder überlassen Sie die Aufgabe einem Agent in einem eigenen Namespace.',
  verify:
    '`kubectl get pod POD -o yaml` zeigt kein `privileged: true`, und `kubectl exec POD -c CONTAINER -- ls /dev` führt keine Datenträger wie `sda` auf.',
};
