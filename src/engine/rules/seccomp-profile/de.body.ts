export const de = {
  why: 'Ein seccomp-Profil führt die Systemaufrufe auf, die ein Container ausführen darf. `RuntimeDefault` erlaubt, was Anwendungen üblicherweise brauchen, und blockiert den Rest, etwa `mount`, `bpf` und `keyctl`. AKS-Knoten wenden kein Profil an, solange der Pod oder eine besondere Knotenkonfiguration keines verlangt.',
  risk: 'Ein Angreifer führt im Container Code aus und greift den Kernel an, den sich alle Pods des Knotens teilen. Ohne Filter erhält er mit `unshare` einen eigenen Benutzernamespace und nutzt eine Sicherheitslücke des Kernels wie CVE-2022-0185 aus. Er wird root auf dem Knoten. Das Standardprofil blockiert schon den ersten Aufruf.',
  breaks:
    'Programme mit seltenen Systemaufrufen erhalten `Operation not permitted`: `perf`, Debugger auf alten Kernels, `io_uring` mit containerd 2 sowie Werkzeuge, die Dateisysteme einbinden oder Namespaces anlegen. Führen Sie die Anwendung mit üblicher Last in einem Test-Namespace aus, und beobachten Sie `kubectl logs POD`; `audit_seccomp` von Inspektor Gadget nennt den blockierten Aufruf. Ein privilegierter Container läuft immer ungefiltert.',
  verify:
    '`kubectl exec POD -c CONTAINER -- grep Seccomp: /proc/1/status` gibt `Seccomp: 2` aus; das bedeutet, dass ein Filter aktiv ist.',
};
