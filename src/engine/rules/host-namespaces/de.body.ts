export const de = {
  why: 'Kernelnamespaces trennen einen Pod von seinem Knoten. Mit `hostNetwork` verwendet der Pod die Netzwerkschnittstellen des Knotens, mit `hostPID` sieht er alle Prozesse des Knotens, mit `hostIPC` teilt er dessen Speichersegmente. Netzwerkrichtlinien gelten für einen Pod im Netzwerk des Knotens nicht.',
  risk: 'Ein Angreifer, der in einem Pod mit `hostPID` Code ausführt, listet die Prozesse des Knotens auf. Er liest Kennwörter und Token aus deren Befehlszeilen, als root auch aus der Umgebung der Prozesse anderer Pods. Mit `hostNetwork` verbindet er sich mit Diensten auf der Loopbackadresse des Knotens und zeichnet dessen Datenverkehr auf. Den Metadatenendpunkt 169.254.169.254 erreicht er trotz einer Netzwerkrichtlinie.',
  breaks:
    'Überwachungsagents, Netzwerk-Plug-Ins und Debugger, die den Knoten benötigen, funktionieren nicht mehr, ebenso Clients, die den Pod unter der Adresse des Knotens aufrufen. Außerhalb des Knotennetzwerks erhält der Pod eine eigene Adresse. Prüfen Sie sie mit `kubectl get pod POD -o wide`, und rufen Sie den Pod über seinen Service auf. Benötigt ein Programm den Knoten, behalten Sie die Einstellung bei, und verwenden Sie einen eigenen Namespace.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,NETWORK:.spec.hostNetwork,PID:.spec.hostPID,IPC:.spec.hostIPC` zeigt kein `true`.',
};
