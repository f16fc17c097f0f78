export const de = {
  why: 'Die Containerruntime verbirgt Teile von `/proc`, die den Kernel des Knotens zeigen oder ändern, und macht andere schreibgeschützt. `procMount: Unmasked` hebt diesen Schutz auf. Gedacht ist das für Container in einem Container, in einem Benutzernamespace.',
  risk: 'Ein Angreifer wird root in einem Container, dessen `/proc` nicht maskiert ist. Er schreibt den Pfad seines Programms in `/proc/sys/kernel/core_pattern` und bringt einen Prozess zum Absturz. Der Kernel führt das Programm daraufhin auf dem Knoten aus, als root.',
  breaks:
    'Programme, die in ihrem Container weitere Container starten, etwa Buildah, Podman oder Docker in Docker, scheitern beim Einbinden von `/proc` für den inneren Container. Führen Sie nach der Änderung einen Build aus, und suchen Sie in dessen Protokoll nach „operation not permitted“ bei `mount`. Andere Programme sind nicht betroffen.',
  verify:
    '`kubectl exec POD -- ls -l /proc/kcore` zeigt ein zeichenorientiertes Gerät (der Modus beginnt mit `c`), weil `/dev/null` die Datei maskiert. `kubectl get pod POD -o yaml | grep procMount` findet nichts oder `Default`.',
};
