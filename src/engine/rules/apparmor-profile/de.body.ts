export const de = {
  why: 'AppArmor begrenzt, auf welche Dateien ein Container zugreifen und welche Dateisysteme er einbinden kann, auch als root. Auf Knoten mit AppArmor wendet die Containerruntime ihr Standardprofil automatisch an, daher müssen Sie nichts festlegen. `Unconfined` schaltet es ab. Die veraltete Annotation hat dieselbe Wirkung.',
  risk: 'Ein Angreifer ist root in einem Container, der außerdem die Linux-Funktion `SYS_ADMIN` hat. Ohne AppArmor bindet er `/proc` neu ein, schreibt in `/proc/sys/kernel/core_pattern` und bringt ein Programm zum Absturz. Der Kernel startet daraufhin ein Programm des Angreifers als root auf dem Knoten. Das Standardprofil verweigert sowohl das Einbinden als auch das Schreiben.',
  breaks:
    'Ein Programm, das Dateisysteme einbindet oder in geschützte Teile von `/proc` und `/sys` schreibt, scheitert. Auf Knoten ohne AppArmor wie Azure Linux 4 und Azure Container Linux startet ein Pod nicht, der ein Profil nennt; entfernen Sie dort stattdessen das Feld. Starten Sie den Pod im vorgesehenen Knotenpool, lesen Sie die Ausgabe von `kubectl describe pod POD`, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Permission denied`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- cat /proc/1/attr/current` gibt ein Profil wie `cri-containerd.apparmor.d (enforce)` aus und nicht `unconfined`.',
};
