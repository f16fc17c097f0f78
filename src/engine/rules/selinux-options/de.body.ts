export const de = {
  why: 'Auf Knoten mit SELinux hat jeder Containerprozess ein Label, das bestimmt, auf welche Dateien und Prozesse des Knotens er zugreifen kann. `seLinuxOptions` kann dieses Label ersetzen. Ein Benutzer, eine Rolle und die meisten Typen umgehen die Richtlinie für Container.',
  risk: 'Ein Container hat `type: spc_t`, das Label für Container, die SELinux nicht einschränkt. Ein Angreifer bricht über eine Lücke in der Containerruntime oder ein eingebundenes Verzeichnis aus. Einem eingeschränkten Container würde der Kernel den Zugriff auf `/etc/kubernetes` und auf Dateien anderer Pods weiterhin verweigern, diesem nicht.',
  breaks:
    'Ein Programm, das über ein eingebundenes Verzeichnis Dateien des Knotens liest, benötigt womöglich seinen besonderen Typ. Ohne ihn verweigert der Kernel den Zugriff, und das Programm meldet „Permission denied“. Testen Sie es auf einem Knoten mit SELinux, und suchen Sie in dessen Überwachungsprotokoll nach `avc: denied`. Auf AKS-Knoten mit Ubuntu oder Azure Linux 3 ändert sich nichts, weil SELinux dort nicht aktiv ist.',
  verify:
    '`kubectl get pod POD -o yaml | grep -A 4 seLinuxOptions` zeigt weder `user` noch `role` und keinen anderen Typ als `container_t`, `container_init_t`, `container_kvm_t` oder `container_engine_t`.',
};
