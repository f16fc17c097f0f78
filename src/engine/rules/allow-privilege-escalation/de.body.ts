export const de = {
  why: 'Mit `allowPrivilegeEscalation: false` setzt der Kernel `no_new_privs`: Kein Prozess im Container erlangt mehr Berechtigungen als sein übergeordneter Prozess, auch nicht über ein Programm mit setuid-Bit. Ist das Feld nicht gesetzt, ist eine Ausweitung möglich. Legen Sie das Feld in jedem Container fest, denn Container übernehmen es nicht vom Pod.',
  risk: 'Ein Angreifer hat eine Shell als gewöhnlicher Benutzer des Containers. Er sucht nach Programmen mit setuid-Bit, findet ein altes `pkexec` und wird über CVE-2021-4034 root. Als root liest er jedes eingebundene Geheimnis und greift den Knoten an.',
  breaks:
    'Programme, die ihre eigenen Berechtigungen erhöhen, schlagen fehl: `sudo`, `su`, `ping` mit Dateifunktion (File Capability) und auf Knoten mit containerd 1.7 ein Nicht-Root-Server, der auf diesem Weg einen niedrigen Port belegt. Fügt ein Container Linux-Funktionen hinzu und läuft als Nicht-Root-Benutzer, erhält sein Programm sie nur über seine Datei (`setcap`), und das verhindert `no_new_privs`. Führen Sie die üblichen Aufgaben der Anwendung in einem Test-Namespace aus, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Operation not permitted`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep NoNewPrivs /proc/1/status` gibt `NoNewPrivs: 1` aus.',
};
