export const de = {
  why: 'Mit `runAsNonRoot: true` prüft das Kubelet die Benutzer-ID vor dem Start eines Containers und lehnt den Benutzer 0 ab. Einen Benutzer wählt die Einstellung nicht aus: Das tun `runAsUser` oder die Angabe `USER` im Image. Damit erzwingt der Cluster, was das Image nur zusagt.',
  risk: 'Ein Angreifer führt über eine Sicherheitslücke der Anwendung eigenen Code aus. Als root ersetzt er Programmdateien, installiert Werkzeuge und liest jede eingebundene Datei. Mit einer Sicherheitslücke der Containerruntime wie CVE-2019-5736 überschreibt er anschließend `runc` auf dem Knoten. Der nächste Container, der dort startet, führt seinen Code als root des Knotens aus.',
  breaks:
    'Ein Container startet nicht mehr, wenn sein Image als root läuft, wenn `USER` im Image ein Name statt einer Zahl ist oder wenn `runAsUser` 0 ist. Der Pod zeigt dann `CreateContainerConfigError`. Starten Sie ihn in einem Test-Namespace, und lesen Sie die Ausgabe von `kubectl describe pod POD`. Daher legt die Korrektur auch `runAsUser` fest, wenn kein Benutzer festgelegt ist und nicht bekannt ist, dass das Image mit einer numerischen Benutzer-ID startet. Sie verwendet den eigenen Benutzer des Images, wenn er bekannt ist, sonst 10001 als Vorschlag. Legen Sie eine andere Nummer fest, wenn die Dateien des Images oder seiner Volumes einem anderen Benutzer gehören: „permission denied“ in `kubectl logs POD` weist darauf hin.',
  verify:
    '`kubectl get pod POD` zeigt `Running`, und `kubectl exec POD -c CONTAINER -- id -u` gibt eine andere Zahl als 0 aus.',
};
