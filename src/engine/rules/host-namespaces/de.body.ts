export const de = {
  why: 'Kernelnamespaces trennen einen Pod von seinem Knoten. `hostNetwork`, `hostPID` und `hostIPC` geben je einen davon auf: Der Pod verwendet dann die Netzwerkschnittstellen des Knotens, sieht alle seine Prozesse oder teilt sich Speichersegmente mit ihm. Netzwerkrichtlinien gelten für einen Pod im Netzwerk des Knotens nicht mehr.',
  risk: 'Ein Angreifer, der in einem Pod mit `hostPID` Code ausführt, listet die Prozesse des Knotens auf. Er liest Kennwörter und Token aus deren Befehlszeilen, als root auch aus der Umgebung der Prozesse anderer Pods. Mit `hostNetwork` verbindet er sich mit Diensten auf der Loopbackadresse des Knotens und zeichnet dessen Datenverkehr auf. Den Metadatenendpunkt 169.254.169.254 erreicht er trotz einer Netzwerkrichtlinie.',
  breaks:
    'Überwachungsagents, Netzwerk-Plug-Ins und Debugger, die den Knoten betrachten, funktionieren nicht mehr; dasselbe gilt für alles, was den Pod unter der Adresse des Knotens anspricht. Außerhalb des Knotennetzwerks erhält der Pod eine eigene Adresse. Prüfen Sie sie mit `kubectl get pod POD -o wide`, rufen Sie den Pod dann über seinen Service auf, und suchen Sie im Protokoll nach abgelehnten Verbindungen. Was den Knoten wirklich benötigt, sollte die Einstellung behalten und in einem eigenen Namespace laufen.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,NETWORK:.spec.hostNetwork,PID:.spec.hostPID,IPC:.spec.hostIPC` zeigt kein `true`.',
};
