export const de = {
  why: 'Mit `runAsNonRoot: true` prüft das Kubelet die Benutzer-ID vor dem Start eines Containers und lehnt den Benutzer 0 ab. Einen Benutzer wählt die Einstellung nicht aus: Das tun `runAsUser` oder die Angabe `USER` im Image. So wird aus einer Zusage des Images eine Regel, die im Cluster gilt.',
  risk: 'Ein Angreifer führt über eine Schwachstelle der Anwendung eigenen Code aus. Als root ersetzt er Programmdateien, installiert Werkzeuge und liest jede eingebundene Datei. Mit einer Schwachstelle der Containerruntime wie CVE-2019-5736 überschreibt er anschließend `runc` auf dem Knoten. Der nächste Container, der dort startet, führt seinen Code als root des Knotens aus.',
  breaks:
    'Ein Container startet nicht mehr, wenn sein Image als root läuft, wenn `USER` im Image ein Name statt einer Zahl ist oder wenn `runAsUser` auf 0 steht; der Pod zeigt dann `CreateContainerConfigError`. Starten Sie ihn in einem Test-Namespace, und lesen Sie die Ausgabe von `kubectl describe pod POD`. Hat ein bekanntes Image einen eigenen Benutzer, startet aber als root oder nennt ihn nur mit Namen, setzt die Korrektur zugleich `runAsUser` auf dessen Nummer. Wird ein anderes Image abgelehnt, setzen Sie `runAsUser` auf dessen numerische Benutzer-ID.',
  verify:
    '`kubectl get pod POD` zeigt `Running`, und `kubectl exec POD -c CONTAINER -- id -u` gibt eine andere Zahl als 0 aus.',
};
