export const de = {
  why: 'Alle gewöhnlichen Pods eines Knotens teilen sich dessen Kernel. Eine RuntimeClass wie `kata-vm-isolation` von AKS startet den Pod in einem kleinen virtuellen Computer mit eigenem Kernel; gVisor schaltet einen Kernel im Benutzermodus dazwischen. Nur solche Grenzen sind dafür gedacht, Mandanten zu isolieren, die einander angreifen.',
  disputed:
    'Dagegen: Eine Sandbox kostet Arbeitsspeicher, Startzeit und Datenträgerleistung, setzt einen eigenen Knotenpool voraus und schließt das Netzwerk des Knotens sowie manche Überwachung aus. Für die Dienste eines einzigen, vertrauenswürdigen Teams genügen meist Namespaces, seccomp und Nicht-Root-Benutzer. Dafür: Wenn Sie fremden Code ausführen, etwa Builds oder Plug-Ins, brauchen Sie eine Sandbox.',
  risk: 'Eine Plattform führt Skripts aus, die ihre Kunden hochladen. Ein Angreifer lädt eines hoch mit einem Exploit für eine gestern veröffentlichte Sicherheitslücke des Linux-Kernels. Weder seccomp noch ein Nicht-Root-Benutzer verhindert ihn, und der Angreifer liest den Speicher der Pods aller anderen Kunden auf dem Knoten.',
  breaks:
    'Ohne die RuntimeClass lehnt der API-Server den Pod ab, und ohne einen Knotenpool dafür bleibt der Pod im Zustand `Pending`. `kubectl get runtimeclass` listet die vorhandenen Klassen auf. In AKS erstellen Sie den Pool mit `--workload-runtime KataVmIsolation`. Der Grenzwert für den Arbeitsspeicher wird zur Größe des virtuellen Computers; planen Sie mehr ein, als das Programm bisher brauchte. Namespaces des Knotens, die meisten `hostPath`-Volumes und Knotenagents funktionieren nicht. Vergleichen Sie Antwortzeiten und Datenträgerleistung unter Last.',
  verify:
    '`kubectl exec POD -- uname -r` gibt einen anderen Kernel aus, als `kubectl get node NODE -o wide` für den Knoten zeigt.',
};
