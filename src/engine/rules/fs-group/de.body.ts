export const de = {
  why: 'Mit `fsGroup` gehören die Dateien der meisten Volumes dieser Gruppe, und jeder Prozess des Pods ist Mitglied davon; so kann auch ein Nicht-Root-Benutzer auf einen Datenträger schreiben. Die Gruppe 0 würde den Pod stattdessen in die Gruppe root aufnehmen. Dasselbe gilt für eine 0 in `supplementalGroups`.',
  risk: 'Ein Angreifer, der die Anwendung übernimmt, ist Mitglied der Gruppe root. Er liest und ändert alles, was diese Gruppe im Image und in eingebundenen Ordnern des Knotens erreicht. Auch seine Dateien auf einem gemeinsamen Datenträger gehören der Gruppe root, sodass ein anderer Pod ihnen womöglich vertraut.',
  breaks:
    'Dateien, die nur die Gruppe root lesen darf, kann der Pod nicht mehr lesen. Das erste Einbinden eines großen Datenträgers kann Minuten dauern, weil jede Datei die neue Gruppe erhält; `fsGroupChangePolicy: OnRootMismatch` vermeidet das bei späteren Einbindungen. Auf Volumes des Secrets Store CSI-Treibers und manche Dateifreigaben hat das Feld keine Wirkung. Starten Sie den Pod in einem Test-Namespace, und lassen Sie die Anwendung eine Datei schreiben.',
  verify:
    '`kubectl exec POD -c CONTAINER -- id -G` führt die gewählte Zahl und keine 0 auf, und `kubectl exec POD -c CONTAINER -- ls -ldn MOUNTPATH` zeigt sie als Gruppe des Volumes.',
};
