export const de = {
  why: 'Linux-Funktionen (Capabilities) sind Teile der Berechtigungen von root: `NET_ADMIN` ändert Routen und Firewallregeln, `SYS_TIME` stellt die Uhr des ganzen Knotens, `SYS_ADMIN` kommt root nahe. Jeder Container beginnt bereits mit 14 davon. Für einen Nicht-Root-Benutzer mit blockierter Berechtigungsausweitung haben hinzugefügte Linux-Funktionen keine Wirkung, wie im Beispiel des Artikels.',
  risk: 'Ein Angreifer übernimmt einen Container, der als root mit zusätzlichem `SYS_MODULE` läuft. Mit `insmod` lädt er ein eigenes Kernelmodul. Der Kernel führt es für den ganzen Knoten aus, daher kontrolliert der Angreifer alle Pods darauf. Mit `NET_ADMIN` leitet er den Datenverkehr der übrigen Container des Pods zu sich um.',
  breaks:
    'Aufgaben, die die Linux-Funktion nutzen, schlagen fehl, etwa das Setzen von Routen mit `NET_ADMIN`, die Ablaufverfolgung mit `SYS_PTRACE` oder `ping` mit `NET_RAW`. Für einen Container, der als Nicht-Root-Benutzer mit `allowPrivilegeEscalation: false` läuft, ändert sich nichts. Führen Sie die üblichen Aufgaben der Anwendung in einem Test-Namespace aus, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Operation not permitted`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep Cap /proc/1/status` gibt die Mengen aus; `capsh --decode=VALUE` benennt die Linux-Funktionen in `CapBnd`, und die entfernten sind nicht darunter.',
};
