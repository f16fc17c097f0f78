export const de = {
  why: 'Mit `runAsNonRoot: true` prüft das Kubelet die Benutzer-ID vor dem Start eines Containers und lehnt den Benutzer 0 ab. Das Feld wählt keinen Benutzer aus: Das tun `runAsUser` oder `USER` im Image. Der Cluster erzwingt dann, was das Image nur zusagt.',
  risk: 'Ein Angreifer führt über eine Sicherheitslücke der Anwendung eigenen Code aus. Als root ersetzt er Programmdateien, installiert Werkzeuge und liest jede eingebundene Datei. Mit einer Sicherheitslücke der Containerruntime wie CVE-2019-5736 überschreibt er anschließend `runc` auf dem Knoten. Der nächste Container, der dort startet, führt seinen Code als root des Knotens aus.',
  breaks:
    'Ein Container startet nicht mehr, wenn sein Image als root läuft, wenn `USER` im Image ein Name statt einer Zahl ist oder wenn `runAsUser` 0 ist. Der Pod zeigt dann `CreateContainerConfigError`. Starten Sie ihn in einem Test-Namespace, und lesen Sie die Ausgabe von `kubectl describe pod POD`. Die Korrektur legt auch `runAsUser` fest, wenn kein Benutzer festgelegt ist und nicht bekannt ist, dass das Image mit einer numerischen Benutzer-ID startet. Sie verwendet den Benutzer des Images, wenn er bekannt ist, sonst 10001 als Vorschlag. Zeigt `kubectl logs POD` „permission denied“, gehören die Dateien einem anderen Benutzer: Legen Sie dessen Nummer fest.',
  verify:
    '`kubectl get pod POD` zeigt `Running`, und `kubectl exec POD -c CONTAINER -- id -u` gibt eine andere Zahl als 0 aus.',
};
