export const de = {
  why: 'In frühen Versionen wurde das seccomp-Profil in einer Annotation festgelegt. Mit Kubernetes 1.19 kam das Feld `seccompProfile`, und seit 1.27 haben die Annotationen keine Wirkung. Ein Manifest, das nur die Annotation enthält, sieht geschützt aus, ist es aber nicht.',
  risk: 'Ein Prüfer sieht `runtime/default` in den Annotationen und gibt das Manifest frei. In einem Cluster mit Version 1.27 oder neuer laufen die Container ohne Filter. Ein Angreifer in einem davon führt einen Systemaufruf aus, den der Filter blockieren würde, etwa `keyctl` oder `bpf`, und greift den Kernel an.',
  breaks:
    'Ab Kubernetes 1.27 gilt das Profil erstmals, sodass seltene Systemaufrufe nun scheitern können. Eine eigene Profildatei muss auf jedem Knoten vorhanden sein, sonst startet der Container nicht. Führen Sie die übliche Last in einem Test-Namespace aus, suchen Sie in der Ausgabe von `kubectl logs POD` nach `Operation not permitted` und in der von `kubectl describe pod POD` nach fehlenden Profilen. Eine Annotation mit dem Wert `unconfined` entfernt die Korrektur, ohne ein Feld zu setzen.',
  verify:
    '`kubectl get pods -A -o yaml | grep seccomp.security.alpha` findet nichts, und `kubectl get pod POD -o yaml | grep -A1 seccompProfile` zeigt den Typ.',
};
