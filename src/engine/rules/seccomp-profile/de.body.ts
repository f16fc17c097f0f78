export const de = {
  why: 'Ein seccomp-Profil führt die Systemaufrufe auf, die ein Container ausführen darf. `RuntimeDefault` erlaubt, was Anwendungen üblicherweise brauchen, und blockiert den Rest, etwa `mount`, `bpf` und `keyctl`. AKS-Knoten wenden kein Profil an, solange der Pod oder eine besondere Knotenkonfiguration keines verlangt.',
  risk: 'Ein Angreifer führt im Container Code aus und will den Kernel erreichen, den sich alle Pods des Knotens teilen. Ungefiltert verschafft er sich mit `unshare` einen eigenen Benutzernamespace und nutzt eine dahinter liegende Sicherheitslücke des Kernels wie CVE-2022-0185. Am Ende ist er root auf dem Knoten; das Standardprofil lehnt schon den ersten Aufruf ab.',
  breaks:
    'Programme mit seltenen Systemaufrufen erhalten `Operation not permitted`: `perf`, Debugger auf alten Kernels, `io_uring` mit containerd 2 sowie Werkzeuge, die Dateisysteme einbinden oder Namespaces anlegen. Führen Sie die Anwendung mit üblicher Last in einem Test-Namespace aus, und beobachten Sie `kubectl logs POD`; `audit_seccomp` von Inspektor Gadget nennt den blockierten Aufruf. Ein privilegierter Container läuft immer ungefiltert.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep Seccomp: /proc/1/status` gibt `Seccomp: 2` aus; das bedeutet, dass ein Filter aktiv ist.',
};
