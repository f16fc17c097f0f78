export const de = {
  why: 'Mit `hostUsers: false` bildet der Kernel die Benutzer des Pods auf IDs ab, die auf dem Knoten nicht verwendet werden. Der Benutzer root im Container ist außerhalb dann ein gewöhnlicher Benutzer, und Linux-Funktionen gelten nur innerhalb des Pods. AKS unterstützt das ab Kubernetes 1.33 unter Ubuntu 24.04 und Azure Linux 3.',
  risk: 'Ein Angreifer ist root in einem Container und bricht über eine Sicherheitslücke wie CVE-2024-21626 aus. Ohne Benutzernamespace ist er root auf dem Knoten. Mit einem gehört ihm dort keine Datei, und er kann nicht auf Prozesse anderer Pods oder den Socket der Containerruntime zugreifen.',
  breaks:
    'Das Dateisystem jedes Volumes muss Einbindungen mit umgerechneten IDs (idmapped mounts) unterstützen: NFS und Azure Files tun das nicht, und IDs über 65535 sind nicht möglich. Ältere Knoten und Containerruntimes starten den Pod nicht. Zeigt das Manifest eines davon, gibt es keine Korrektur. Starten Sie den Pod im vorgesehenen Knotenpool, lesen Sie die Ausgabe von `kubectl describe pod POD`, und lassen Sie die Anwendung in jedes ihrer Volumes schreiben.',
  verify:
    '`kubectl exec POD -- cat /proc/self/uid_map` gibt als zweite Zahl einen anderen Wert als 0 aus.',
};
