export const de = {
  why: 'AppArmor begrenzt, welche Dateien ein Container berührt und welche Dateisysteme er einbindet, auch für root. Auf Knoten mit AppArmor wendet die Containerruntime ihr Standardprofil von selbst an, sodass nichts zu setzen ist; `Unconfined` schaltet es ab. Ältere Manifeste sagen das in einer Annotation, die ebenfalls zählt.',
  risk: 'Ein Angreifer ist root in einem Container, der außerdem die Linux-Funktion `SYS_ADMIN` hat. Uneingeschränkt bindet er `/proc` neu ein, schreibt in `/proc/sys/kernel/core_pattern` und bringt ein Programm zum Absturz. Der Kernel startet daraufhin sein Programm als root auf dem Knoten; das Standardprofil verweigert sowohl das Einbinden als auch das Schreiben.',
  breaks:
    'Ein Programm, das Dateisysteme einbindet oder in geschützte Teile von `/proc` und `/sys` schreibt, wird aufgehalten. Auf Knoten ohne AppArmor wie Azure Linux 4 und Azure Container Linux startet ein Pod nicht, der ein Profil nennt; entfernen Sie dort stattdessen das Feld. Starten Sie den Pod im vorgesehenen Knotenpool, lesen Sie die Ausgabe von `kubectl describe pod POD`, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Permission denied`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- cat /proc/1/attr/current` gibt ein Profil wie `cri-containerd.apparmor.d (enforce)` aus und nicht `unconfined`.',
};
